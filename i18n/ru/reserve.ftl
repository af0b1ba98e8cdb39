# Words of the presidential personnel reserve (Decree 853).

# Steps of a determination on the personnel reserve.

finding-reserve-tested = { $reserve-test }
finding-nomination-route = Порядок представления: { $variant }.
finding-route-step-by = { $route-step }: { $actor }.
finding-route-step-by-nobody = { $route-step }: никто.
finding-quarter-day = Названный день: { $named }; последний день срока: { $last-day }.
finding-counts-for-cycle =
    { $late ->
        [yes] Отправлено: { $sent }. День своего квартала пропущен; цикл: { $year } год, квартал { $quarter }.
       *[no] Отправлено: { $sent }; цикл: { $year } год, квартал { $quarter }.
    }
finding-cycle-opens = Цикл: { $year } год, квартал { $quarter }.
finding-paper-found =
    { $there ->
        [yes] Документ есть: { $material }.
       *[no] Документа не хватает: { $material }.
    }
finding-indicators-cover =
    { $cut ->
        [yes] Период показателей: { $from } – { $to }; ограничен временем в должности.
       *[no] Период показателей: { $from } – { $to }.
    }
finding-stay-found =
    { $over ->
        [yes] Срок в резерве: { $first-day } – { $last-day }; он истёк.
       *[no] Срок в резерве: { $first-day } – { $last-day }.
    }
finding-same-stay-goes-on = В течение срока зачислен ещё на одну должность ({ $from }); срок заново не начинается, его начало: { $since }.
finding-first-possible-day = Счёт начат: { $counted-from }; самый ранний возможный день: { $on }.
finding-membership-found =
    { $stands ->
        [yes] Состоит в резерве; день зачисления: { $from }.
       *[no] В резерве не состоит; учтённый день: { $from }.
    }
finding-ground-found = Есть основание исключения: { $ground }; день: { $on }.
finding-reserve-members-counted = Состоят в резерве: { $count }.
finding-grounds-counted = Найдено оснований исключения: { $count }.
finding-no-ground-found = Это не основание: { $near-ground }.
finding-operation-found = Операция { $seq }: { $operation }.
finding-operations-approved = Утверждено операций: { $count }.
finding-edition-holds = Редакция на этот день установлена.
finding-edition-not-held = Редакцию назвать нельзя: { $why }.

# What was tested.

reserve-test-employee = Служит в специальном органе.
    .not = В специальном органе не служит.
reserve-test-post-listed = Должность есть в перечне Указа № 290.
    .not = Должности в перечне Указа № 290 нет.
reserve-test-post-of-special-body = Должность относится к специальному органу.
    .not = Должность к специальному органу не относится.
reserve-test-not-first-head-post = Это не должность первого руководителя.
    .not = Это должность первого руководителя.
reserve-test-qualified = Квалификационным требованиям соответствует.
    .not = Квалификационным требованиям не соответствует.
reserve-test-all-conditions-asked = К прикомандированному предъявляются все условия пункта 8.
    .not = К прикомандированному предъявляются не все условия пункта 8.
reserve-test-all-conditions = Все условия пункта 8 выполнены.
    .not = Условия пункта 8 выполнены не все.
reserve-test-attested-fit = Аттестацией признан соответствующим занимаемой должности.
    .not = Решения аттестации о соответствии занимаемой должности нет.
reserve-test-attestation-replaced = Аттестации не подлежит: решение заменяют показатели результатов работы.
    .not = Показатели решение аттестации не заменяют.
reserve-test-no-penalty = Дисциплинарных взысканий нет.
    .not = Имеется дисциплинарное взыскание.
reserve-test-right-nominator = Представляет лицо, имеющее на это право.
    .not = Представляет лицо, не имеющее на это права.
reserve-test-right-sender = Список отправляет надлежащее лицо.
    .not = Список отправляет иное лицо.
reserve-test-sending-body-agreed = Первый руководитель направившего органа согласен.
    .not = Согласия первого руководителя направившего органа нет.
reserve-test-additional-nomination = Представляется как дополнительная кандидатура.
    .not = Это не дополнительная кандидатура.
reserve-test-not-at-once = Представление в резерв и представление на согласование назначения не одновременны.
    .not = Представление в резерв и представление на согласование назначения одновременны.
reserve-test-forecast-recorded = Прогноз потребности внесён.
    .not = Прогноз потребности не внесён.
reserve-test-checked-by-department = Отдел проверил, недостатков нет.
    .not = Отдел не проверил либо нашёл недостатки.
reserve-test-no-defect-open = Неустранённых недостатков нет.
    .not = Есть неустранённые недостатки.
reserve-test-materials-complete = Документы представлены полностью.
    .not = Документы представлены не полностью.
reserve-test-list-is-formed = Список сформирован.
    .not = Список не сформирован.
reserve-test-secretary-agreed = Эту версию списка Секретарь согласовал.
    .not = Эту версию списка Секретарь не согласовал.
reserve-test-submitted-rightly = Эту версию списка внесло надлежащее лицо.
    .not = Надлежащее лицо эту версию списка не вносило.
reserve-test-head-decides = Решение принимает Руководитель Администрации.
    .not = Решение принимает не Руководитель Администрации.
reserve-test-member = Состоит в резерве.
    .not = В резерве не состоит.
reserve-test-not-seconded = Не прикомандирован.
    .not = Прикомандирован.
reserve-test-post-of-inclusion = Должность из числа тех, на которые зачислен.
    .not = Должность не из тех, на которые зачислен.
reserve-test-trained = За время в резерве обучение пройдено.
    .not = За время в резерве обучение не пройдено.
reserve-test-removal-materials-there = Материалы об исключении поданы.
    .not = Материалы об исключении не поданы.
reserve-test-decided-otherwise = О трёхмесячном сроке есть иное решение.
    .not = Иного решения о трёхмесячном сроке нет.
reserve-test-old-member-in-scope = Состоявший в прежнем резерве служит в специальном органе.
    .not = Состоявший в прежнем резерве в специальном органе не служит.
reserve-test-target-holds = Изменяемый структурный элемент действует.
    .not = Изменяемый структурный элемент не действует.
reserve-test-one-row-matches = Прежней строке соответствует ровно одна.
    .not = Прежней строке соответствует не одна строка.

# Steps of the route.

route-step-nominates = Представляет
route-step-agrees-to-nomination = Согласует представление
route-step-sends-list = Отправляет список
route-step-organises = Организует работу
route-step-forms-list = Формирует список
route-step-checks = Проверяет
route-step-agrees-to-list = Согласует список
route-step-submits = Вносит на утверждение
route-step-approves = Решает и утверждает
route-step-tells-first-heads = Извещает первых руководителей
route-step-is-told-of-refusal = Извещается об отказе

# Near a ground of removal, and none.

near-ground-out-of-court = ответственность назначил не суд
near-ground-criminal-liability = уголовная ответственность
near-ground-no-intent = без умысла
near-ground-corruption-not-disciplinary = ответственность за коррупцию не дисциплинарная
near-ground-lighter-penalty = более мягкое взыскание
near-ground-quashed = взыскание или судебный акт отменены
near-ground-report-withdrawn = рапорт отозван
near-ground-same-body = перемещение внутри органа
near-ground-other-body = орган, которого пункт не называет
near-ground-between-special-bodies = переход между специальными органами
near-ground-not-by-attestation = понижение не по итогам аттестации
near-ground-stay-runs = срок ещё идёт
near-ground-not-for-corruption = взыскание не за коррупцию
near-ground-no-such-fact = к этому дню такого факта нет
near-ground-before-membership = факт до резерва

# Who acts.

actor-president = Президент Республики Казахстан
actor-administration = Администрация Президента Республики Казахстан
actor-head-of-administration = Руководитель Администрации Президента Республики Казахстан
actor-administration-unit-head = руководитель структурного подразделения Администрации Президента Республики Казахстан
actor-security-council-secretary = Секретарь Совета Безопасности Республики Казахстан
actor-msdd = Отдел военной безопасности и обороны Совета Безопасности Республики Казахстан
actor-sgs = Служба государственной охраны Республики Казахстан
actor-sgs-chief = начальник Службы государственной охраны
actor-first-head = первый руководитель специального государственного органа
actor-hr-unit = кадровое подразделение специального государственного органа
actor-host-head = руководитель места прикомандирования
actor-attestation-commission = аттестационная комиссия
actor-employee = сотрудник
actor-academy = Академия правоохранительных органов при Генеральной прокуратуре Республики Казахстан
actor-appointing-authority = лицо или орган с правом назначения
actor-court = суд

# Routes of nomination.

variant-ordinary = служит в самом специальном органе
variant-state-guard-service = служит в Службе государственной охраны
variant-seconded-body-or-international = прикомандирован к органу или международной организации
variant-seconded-administration = прикомандирован к Администрации Президента
list-route-general = общий порядок
list-route-state-guard-service = собственный порядок Службы государственной охраны
unchecked-refuse = в список не войдёт
unchecked-warn = предупреждение
unchecked-none = без последствий

# Papers.

material-nominees-list = список представляемых
material-first-head-submission = представление первого руководителя
material-qualities = деловые и личные качества
material-service-indicators = показатели службы за три года
material-qualification-conformity = соответствие квалификации
material-attestation-decision = решение аттестационной комиссии
material-service-results = показатели результатов работы
material-service-reference = служебная справка (послужной список)
material-special-check = сведения о специальной проверке
material-administration-submission = представление руководителя подразделения Администрации
material-sending-body-agreement = согласие первого руководителя направившего органа
material-characterising-materials = характеризующие материалы
material-sgs-chief-submission = представление начальника Службы государственной охраны
missing-nominees-list = { material-nominees-list }
missing-first-head-submission = { material-first-head-submission }
missing-qualities = { material-qualities }
missing-service-indicators = { material-service-indicators }
missing-qualification-conformity = { material-qualification-conformity }
missing-attestation-decision = { material-attestation-decision }
missing-service-results = { material-service-results }
missing-service-reference = { material-service-reference }
missing-special-check = { material-special-check }
missing-administration-submission = { material-administration-submission }
missing-sending-body-agreement = { material-sending-body-agreement }
missing-characterising-materials = { material-characterising-materials }
missing-sgs-chief-submission = { material-sgs-chief-submission }

# Penalties, requirements, operations, reasons.

penalty-remark = замечание
penalty-reprimand = выговор
penalty-incomplete-fitness-warning = предупреждение о неполном служебном соответствии
penalty-release-from-post = освобождение от должности
penalty-one-step-down-in-post = понижение в должности на ступень
penalty-one-step-down-in-rank = снижение в звании на ступень
penalty-other = иное взыскание
requirement-service-length = стаж службы
requirement-training = профессиональная подготовка
operation-replace-title = замена заголовка
operation-replace-preamble = замена преамбулы
operation-replace-clause = замена пункта
operation-repeal-clause = исключение пункта
operation-replace-paragraph = замена части
operation-replace-list-row = замена строки списка
operation-replace-table-row = замена строки таблицы
operation-restate-annex = новая редакция приложения
why-publication-not-recorded = день официального опубликования не внесён
reason-publication-not-recorded = ({ why-publication-not-recorded })
why-commencement-not-known = день вступления изменяющего акта в силу неизвестен
reason-commencement-not-known = ({ why-commencement-not-known })
why-instruction-edition-not-held = прежней редакции указания нет
reason-instruction-edition-not-held = ({ why-instruction-edition-not-held })
state-applied = применена
state-scheduled = ещё не в силе
state-edition-unknown = редакция указания неизвестна
state-text = есть редакция
state-repealed = исключено
state-not-in-force = ещё не действует
state-unknown = неизвестно
state-too-short = трёх месяцев нет
state-appointable = назначить можно
state-over = срок истёк
standing-kept = остаётся в резерве
standing-dropped = выбыл из резерва
standing-out-of-scope = вне действия Правил

# Answers.

value-reserve-route = { $variant }; представляет: { $nominator }; список отправляет: { $sender }; проверяет: { $check-by }; список формирует: { $list-by }; на утверждение вносит: { $submission-by }; утверждает: { $approver }
value-reserve-materials =
    { $complete ->
        [yes] документы полны
       *[no] не хватает документов: { $missing }
    }
value-reserve-indicators-window = { $from } – { $to }
value-reserve-quarter-dates = { $quarter }: списки – { $nominations-last-day }; проверка – { $check-last-day }; составление списка – { $list-last-day }
value-reserve-cycle =
    { $late ->
        [yes] { $quarter }, день своего квартала пропущен
       *[no] { $quarter }
    }
value-reserve-stay = { $first-day } – { $last-day }; { $state }; осталось дней: { $days-left }
value-reserve-old-member = { $standing }; последний день: { $last-day }
item-reserve-removal-grounds = { $ground } ({ $on })
item-reserve-operations = { $seq }: { $operation }, { $target } – { $state }
value-reserve-text-on = { $unit }: { $state } { $reason } { $text }
value-reserve-decided-together-per-candidate = по каждому кандидату
value-reserve-decided-together-per-list = по всему списку
value-reserve-told-of-refusal-first-head = { actor-first-head }
value-reserve-told-of-refusal-employee = { actor-employee }
value-reserve-uncured-listed = войдёт в список
value-reserve-uncured-carried-over = переходит на следующий квартал
value-reserve-uncured-closed = представление закрывается
value-reserve-uncured-listed-with-remark = войдёт в список с замечанием
value-reserve-removal-duty-must = обязан исключить
value-reserve-removal-duty-may = вправе исключить
value-reserve-removal-duty-no-ground = основания нет

# What the norms determine.

norm-reserve-commencement = День вступления Указа в силу
norm-reserve-in-scope = Распространяются ли Правила на лицо
norm-reserve-members-on = Состав резерва на день
norm-reserve-post-in-scope = Относятся ли предполагаемые должности к резерву
norm-reserve-route = Порядок от представления до утверждения
norm-reserve-nominator = Надлежащее ли лицо представляет
norm-reserve-eligible = Отвечает ли лицо требованиям резерва
norm-reserve-posts-open = Должности, на которые можно представить
norm-reserve-materials = Полнота документов представления
norm-reserve-indicators-window = Период показателей службы
norm-reserve-quarter-dates = Три дня квартала
norm-reserve-cycle = Цикл, к которому относится представление
norm-reserve-cycle-of-decision = Цикл, к которому относится решение
norm-reserve-nominate = Можно ли представить в резерв
norm-reserve-simultaneity = Нет ли двух представлений одновременно
norm-reserve-defects-until = Последний день устранения недостатков
norm-reserve-defects = Можно ли так поступить с недостатками
norm-reserve-uncured = Положение кандидата, чьи недостатки в документах не устранены
norm-reserve-listing = Может ли кандидат войти в список
norm-reserve-submission = Можно ли внести список на утверждение
norm-reserve-approval = Можно ли утвердить резерв
norm-reserve-decision = Можно ли принять решение по кандидату
norm-reserve-decided-together = По кому принимается решение
norm-reserve-notice-to-first-heads = Последний день извещения первых руководителей
norm-reserve-notice-to-employee = Последний день извещения сотрудника
norm-reserve-notices = Вовремя ли даны извещения
norm-reserve-told-of-refusal = Кого извещают об отказе
norm-reserve-stay = Срок пребывания в резерве
norm-reserve-appointable-from = Самый ранний день назначения из резерва
norm-reserve-appointable = Можно ли назначить из резерва
norm-reserve-extension = Можно ли продлить срок в резерве
norm-reserve-temporary-duties = Можно ли возложить временные обязанности
norm-reserve-removal-grounds = Основания исключения из резерва
norm-reserve-removal-duty = Обязательно ли исключение
norm-reserve-removal-decision = Можно ли принять решение об исключении
norm-reserve-re-inclusion = Самый ранний день нового зачисления
norm-reserve-old-member = Положение состоявшего в прежнем резерве
norm-reserve-operations = Операции Указа над другими актами
norm-reserve-operation = Можно ли применить операцию
norm-reserve-text-on = Текст структурного элемента на день

# Missing facts: what is missing, and what to do about it (.cure).

ask-service = место службы
    .cure = Внесите факт с документом.
ask-capacity = в каком качестве служит
    .cure = Внесите факт с документом.
ask-secondments = прикомандирования
    .cure = Внесите, если есть; если нет, отметьте это.
ask-intended-posts = предполагаемые должности
    .cure = Внесите факт с документом.
ask-list-of-decree-290 = наличие должности в перечне Указа № 290
    .cure = Сверьте должность с перечнем и внесите результат.
ask-special-body = принадлежность к специальному органу
    .cure = Внесите факт с документом.
ask-first-head-post = является ли должностью первого руководителя
    .cure = Внесите факт с документом.
ask-service-counts-from = начало стажа службы
    .cure = Внесите факт с документом.
ask-training = профессиональная подготовка
    .cure = Внесите факт с документом.
ask-subject-to-attestation = подлежит ли аттестации
    .cure = Внесите факт с документом.
ask-attestation-post = о какой должности решение аттестации
    .cure = Внесите факт с документом.
ask-post-held-since = с какого дня занимает должность
    .cure = Внесите факт с документом.
ask-recommendation = рекомендация комиссии
    .cure = Внесите факт с документом.
ask-penalties = дисциплинарные взыскания
    .cure = Внесите, если есть; если нет, отметьте это.
ask-nominator = кто представляет
    .cure = Внесите факт с документом.
ask-self-nomination = представляет ли сам себя
    .cure = Внесите факт с документом.
ask-first-head = является ли первым руководителем
    .cure = Внесите факт с документом.
ask-sender = кто отправляет список
    .cure = Внесите факт с документом.
ask-agreements = полученные согласия
    .cure = Внесите, если есть; если нет, отметьте это.
ask-materials = приложенные документы
    .cure = Внесите факт с документом.
ask-forecast = прогноз потребности
    .cure = Внесите факт с документом.
ask-sending-day = день отправки документов
    .cure = Внесите факт с документом.
ask-submission-day = день представления
    .cure = Внесите факт с документом.
ask-earlier = прежние представления
    .cure = Внесите, если есть; если нет, отметьте это.
ask-agreement-submission = представления на согласование назначения
    .cure = Внесите, если есть; если нет, отметьте это.
ask-letter = одним ли письмом отправлено
    .cure = Внесите факт с документом.
ask-checks = проверка отдела
    .cure = Внесите, если есть; если нет, отметьте это.
ask-check-results = результаты проверки
    .cure = Внесите факт с документом.
ask-defects = недостатки документов
    .cure = Внесите, если есть; если нет, отметьте это.
ask-handling = что делают с неполными документами
    .cure = Внесите факт с документом.
ask-list-formed = день составления списка
    .cure = Внесите факт с документом.
ask-list-version = версия списка
    .cure = Внесите факт с документом.
ask-list-agreements = согласования списка
    .cure = Внесите, если есть; если нет, отметьте это.
ask-submissions = внесение списка
    .cure = Внесите, если есть; если нет, отметьте это.
ask-decider = кто решает
    .cure = Внесите факт с документом.
ask-decision-kind = вид решения
    .cure = Внесите факт с документом.
ask-named-grounds = основания, названные в решении
    .cure = Внесите факт с документом.
ask-entries = записи о зачислении в резерв
    .cure = Внесите, если есть; если нет, отметьте это.
ask-exits = выбытие из резерва
    .cure = Внесите, если есть; если нет, отметьте это.
ask-inclusion-day = день решения о зачислении
    .cure = Внесите факт с документом.
ask-notice-day = день извещения
    .cure = Внесите факт с документом.
ask-end-of-penalty = день снятия или погашения взыскания
    .cure = Внесите факт с документом.
ask-other-decisions = иные решения о трёх месяцах
    .cure = Внесите, если есть; если нет, отметьте это.
ask-appointment-post = должность назначения
    .cure = Внесите факт с документом.
ask-duty-post = должность временного исполнения
    .cure = Внесите факт с документом.
ask-approval-day = день утверждения резерва
    .cure = Внесите факт с документом.
ask-extract-received = день получения выписки
    .cure = Внесите факт с документом.
ask-removal-materials = материалы об исключении
    .cure = Внесите факт с документом.
ask-liabilities = административная и уголовная ответственность
    .cure = Внесите, если есть; если нет, отметьте это.
ask-intent = умысел правонарушения
    .cure = Внесите факт с документом.
ask-reports = собственные рапорты
    .cure = Внесите, если есть; если нет, отметьте это.
ask-dismissals = увольнения
    .cure = Внесите, если есть; если нет, отметьте это.
ask-transfers = переводы
    .cure = Внесите, если есть; если нет, отметьте это.
ask-demotions = понижения
    .cure = Внесите, если есть; если нет, отметьте это.
ask-training-done = обучение в резерве
    .cure = Внесите, если есть; если нет, отметьте это.
ask-target-unit = состояние изменяемого структурного элемента
    .cure = Внесите факт с документом.
ask-matching-rows = число строк с прежними словами
    .cure = Внесите факт с документом.
ask-commencement-of-944 = день вступления Указа № 944 в силу
    .cure = Внесите факт с документом.

# Values of readings.

reading-until-boundary--exclusive = названный день не входит
reading-until-boundary--inclusive = названный день входит
reading-quarter-date-on-rest-day--no-shift = не сдвигается
reading-quarter-date-on-rest-day--next-working-day = на следующий рабочий день
reading-quarter-date-on-rest-day--previous-working-day = на предыдущий рабочий день
reading-term-start--next-day = со следующего дня
reading-term-start--same-day = с того же дня
reading-stay-starts--decision = с решения о зачислении
reading-stay-starts--first-heads-notified = с извещения первых руководителей
reading-stay-starts--employee-informed = с извещения сотрудника
reading-stay-last-day--anniversary = то же число третьего года
reading-stay-last-day--day-before-anniversary = день перед тем же числом третьего года
reading-exit-on-expiry--by-decision = по решению
reading-exit-on-expiry--automatic = само собой
reading-after-appointment--leave-reserve-on-appointment = выбывает при назначении
reading-after-appointment--stay-until-ground = остаётся до основания
reading-min-stay-measured-at--appointment = на день назначения
reading-min-stay-measured-at--submission-for-agreement = на день представления на согласование
reading-reserve-bound-to-post--intended-posts = только на названные должности
reading-reserve-bound-to-post--any-post-in-list = на любую должность перечня
reading-unattested-substitute--service-results-replace-decision = показатели заменяют решение
reading-unattested-substitute--ineligible = не может быть зачислен
reading-attestation-recommendation-required--no = рекомендация не обязательна
reading-attestation-recommendation-required--yes = рекомендация обязательна
reading-penalty-test-moment--sent = только в день отправки
reading-penalty-test-moment--sent-and-decision = в день отправки и в день решения
reading-seconded-full-test--yes = все три условия
reading-seconded-full-test--no = только квалификация
reading-temporary-duties-administration--forbidden = нельзя
reading-temporary-duties-administration--allowed = можно
reading-sgs-route--own-route-department-check = свой порядок, проверка отдела
reading-sgs-route--own-route-same-dates = свой порядок и проверка, даты те же
reading-sgs-route--own-route-no-dates = свой порядок, без дат
reading-sgs-route--general-route = общий порядок
reading-administration-submission-replaces--yes = заменяет
reading-administration-submission-replaces--no = нужны оба
reading-defects-until--list-formed = до составления списка
reading-defects-until--check-day = до дня проверки
reading-uncured-defects--not-listed-carry-over = не в списке, переходит на следующий квартал
reading-uncured-defects--not-listed-close = не в списке, закрывается
reading-uncured-defects--listed-with-remark = в списке с замечанием
reading-simultaneous-window--while-pending = всё время рассмотрения
reading-simultaneous-window--same-day = тот же день
reading-simultaneous-window--same-letter = то же письмо
reading-decision-unit--per-candidate = каждый кандидат
reading-decision-unit--per-list = весь список
reading-notify-refusal--first-head = первый руководитель
reading-notify-refusal--first-head-and-employee = первый руководитель и сотрудник
reading-notify-refusal--none = никто
reading-renomination-after-refusal--next-quarter = в следующем квартале
reading-renomination-after-refusal--same-quarter = и в том же квартале
reading-late-nomination--next-quarter = относится к следующему кварталу
reading-late-nomination--accept-with-flag = принимается с отметкой
reading-late-nomination--refuse = не принимается
reading-additional-candidates--within-cycle = в пределах цикла
reading-additional-candidates--any-time = в любое время
reading-training-tracking--warn-if-absent = при отсутствии предупреждение
reading-training-tracking--record-only = только запись
reading-training-tracking--require-before-appointment = условие назначения
reading-temporary-duties-min-stay--no = три месяца не нужны
reading-temporary-duties-min-stay--yes = нужны три месяца
reading-corruption-other-liability--flag-only = не основание, отмечается
reading-corruption-other-liability--ground = основание
reading-quashed-penalty--ground-falls-away = основание отпадает
reading-quashed-penalty--ground-stays = основание остаётся
reading-transfer-between-special-bodies--ground = основание
reading-transfer-between-special-bodies--not-ground = не основание
reading-seconded-to-listed-body-before-nomination--allow-with-flag = можно, с отметкой
reading-seconded-to-listed-body-before-nomination--refuse-nomination = представить нельзя
reading-removal-effective--decision = со дня решения
reading-removal-effective--ground = со дня основания
reading-ground-3-ceased--penalty-lifted-or-lapsed = при снятии или погашении взыскания
reading-ground-3-ceased--penalty-lifted-or-lapsed-and-new-post = и после восстановления должности или звания
reading-re-inclusion-other-grounds--general-basis = на общих основаниях
reading-re-inclusion-other-grounds--one-year = через год
reading-re-inclusion-other-grounds--never = никогда
reading-old-reserve-members--kept-term-from-old-inclusion = остаются, срок от прежнего зачисления
reading-old-reserve-members--dropped = выбывают
reading-old-reserve-members--kept-term-from-commencement = остаются, срок со вступления Указа в силу
reading-commencement-day--publication-plus-11 = одиннадцатый день после опубликования
reading-commencement-day--publication-plus-10 = десятый день после опубликования
reading-amended-amender--unknown-before-later-edition = до поздней редакции неизвестно
reading-amended-amender--latest-edition-throughout = поздняя редакция на всё время
reading-sender-of-lists--nominating-official = тот, кто представляет
reading-sender-of-lists--first-head-always = всегда первый руководитель
reading-concept-paragraph-count--capital-paragraphs = части, начинающие предложение
reading-concept-paragraph-count--all-indented-lines = все строки с отступом
reading-post-scope--list-290-special-bodies = должности перечня в специальных органах
reading-post-scope--list-290-all = все должности перечня
reading-cycle-of-late-decision--cycle-of-nomination = цикл представления
reading-cycle-of-late-decision--quarter-of-decision = квартал решения
reading-need-forecast--record-only = только запись
reading-need-forecast--required = обязателен
reading-intent-evidence--court-act-states-it = говорит судебный акт
reading-intent-evidence--hr-records-it = вносит кадровое подразделение
reading-other-min-stay-decision--any-length = любой срок
reading-other-min-stay-decision--shorter-only = только срок короче трёх месяцев
reading-removal-duty--mandatory = обязанность
reading-removal-duty--discretionary = право
reading-end-by-death--closed-by-fact = закрывается по факту
reading-end-by-death--by-decision = по решению
reading-renomination-before-end--after-stay = после срока
reading-renomination-before-end--last-quarter-of-stay = и в последнем квартале срока
reading-return-of-materials--warn = можно, с предупреждением
reading-return-of-materials--forbidden = нельзя
reading-term-complete--by-wording = по словам каждого пункта
reading-term-complete--day-after = на следующий день
reading-term-complete--corresponding-day = в соответствующий день
reading-inclusion-while-member--other-post-same-stay = на другую должность, срок тот же
reading-inclusion-while-member--refuse-any = нельзя
reading-inclusion-while-member--other-post-new-stay = на другую должность, срок новый
reading-renomination-removal-pending--allow-with-flag = можно, с предупреждением
reading-renomination-removal-pending--after-removal = только после исключения
reading-attestation-post--post-now-held = о нынешней должности
reading-attestation-post--post-at-attestation = о должности на момент аттестации

# Grounds of removal.

ground-18-1 = административная ответственность, назначенная судом – пункт 18, подпункт 1)
ground-18-2 = дисциплинарная ответственность за коррупционное правонарушение – пункт 18, подпункт 2)
ground-18-3-a = предупреждение о неполном служебном соответствии – пункт 18, подпункт 3)
ground-18-3-b = освобождение от должности или понижение в должности на ступень – пункт 18, подпункт 3)
ground-18-3-c = снижение в звании на ступень – пункт 18, подпункт 3)
ground-18-4 = собственный рапорт – пункт 18, подпункт 4)
ground-18-5 = истечение срока в резерве – пункт 18, подпункт 5)
ground-18-6 = увольнение со службы – пункт 18, подпункт 6)
ground-18-7-a = перевод или откомандирование в специальный орган – пункт 18, подпункт 7)
ground-18-7-b = перевод или откомандирование в правоохранительный орган – пункт 18, подпункт 7)
ground-18-7-c = перевод или откомандирование в орган гражданской защиты – пункт 18, подпункт 7)
ground-18-7-d = перевод или откомандирование в Вооружённые Силы – пункт 18, подпункт 7)
ground-18-7-e = перевод или откомандирование в другие войска и воинские формирования – пункт 18, подпункт 7)
ground-18-8-a = понижение в должности по результатам аттестации – пункт 18, подпункт 8)
ground-18-8-b = перевод на нижестоящую должность по результатам аттестации – пункт 18, подпункт 8)
