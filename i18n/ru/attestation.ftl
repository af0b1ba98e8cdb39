# Слова норм Указа № 490 (внеочередная аттестация).

## Шаги

finding-employee-of-the-bodies =
    { $employee ->
        [yes] Это сотрудник органов внутренних дел.
       *[no] Это не сотрудник органов внутренних дел.
    }
finding-post-matches-item = Должность подходит под пункт приложения 1; пункт: { $item }; комиссия: { $commission }.
finding-post-matches-no-item = Должность не подходит ни под один пункт приложения 1.
finding-structure-places-post =
    { $placed ->
        [yes] Типовая структура относит должность к пункту: { $item }.
       *[no] Типовая структура не относит должность к пункту: { $item }.
    }
finding-post-in-both-lists = Должность может подойти и под центральный, и под региональный перечень.
finding-competent-commission = Соответствующая комиссия: { $commission }.
finding-home-commission-from =
    { $table ->
        [yes] Региональная комиссия определяется по утверждённой таблице.
       *[no] Региональная комиссия определяется по месту должности.
    }
finding-excepted-on =
    { $excepted ->
        [yes] В этот день сотрудник аттестации не подлежит: { $on }.
       *[no] В этот день исключение пункта 2 не действует: { $on }.
    }
finding-exception-ground = Основание исключения: { $ground }.
finding-exception-ends = Последний день исключения: { $on }.
finding-subject-to-attestation =
    { $subject ->
        [yes] Сотрудник подлежит внеочередной аттестации.
       *[no] Сотрудник сейчас внеочередной аттестации не подлежит.
    }
finding-campaign-day = Рассматриваемый день: { $on }; первый день кампании: { $first }, последний: { $last }.
finding-plan-for = День для плана: { $on }.
finding-paper-late =
    { $days ->
        [0] Бумага подана вовремя; первый день без нарушения: { $first-free }.
       *[other] Отклонение от последнего дня, дней: { $days }; первый день без нарушения: { $first-free }.
    }
finding-stage-finished =
    { $finished ->
        [yes] Эта часть завершена.
       *[no] Завершение этой части не видно.
    }
finding-results-stand = Нормативы сданы: { $norms-passed }; тест ниже порога: { $test-below }.
finding-choice-limited =
    { $limited ->
        [yes] Остаются лишь подпункты 3), 4), 5) пункта 15.
       *[no] Возможны все пять решений.
    }
finding-sides-shown = Комиссии показаны личные качества: { $personal }; профессиональные: { $professional }; результаты службы: { $results }.
finding-field-filled =
    { $filled ->
        [yes] Строка заполнена.
       *[no] Строка пуста.
    }
finding-seats-occupied = Из присутствующих с местом в составе: { $seated }; без места: { $without-seat }.
finding-seat-filled = Номер места: { $seat }; занимающий его назван.
finding-quorum-counted =
    { $quorate ->
        [yes] Заседание правомочно: состав { $base }, участвуют { $present }, нужно { $needed }.
       *[no] Заседание неправомочно: состав { $base }, участвуют { $present }, нужно { $needed }.
    }
finding-quorum-readings = Если секретарь считается и в составе, и среди участников: { $in-base-and-attendance }; не считается вовсе: { $excluded }; только в составе: { $in-base-only }.
finding-members-counted = Из голосующих членов участвовали в заседании: { $took-part }; в зале при этом вопросе: { $in-room }; отведены: { $recused }.
finding-votes-counted = За: { $votes-for }; против: { $against }; воздержались: { $abstained }; членов, от которых считают большинство: { $members }.
finding-vote-led-to = Итог голосования: { $outcome }.
finding-decision-means = Решение: { $decision }; что следует: { $follows }.
finding-absence-seen = День неявки: { $day }; оценка: { $absence }.
finding-absences-counted = Учитываемых неявок без уважительной причины: { $count }; для пункта 17 нужно: { $needed }.
finding-absence-leads-to = Дальше: { $next }.
finding-approved-by = Утверждает: { $approver }; нужно согласие Администрации Президента: { $agreed-by-administration }.
finding-signers-counted = Подписывающих членов: { $members }; секретарь участвовал: { $secretary }.
finding-dismissal-grounds = Аттестация не пройдена: { $not-passed }; от других должностей отказался: { $posts-refused }.
finding-appeal-open = Первый день, когда жалобу можно зарегистрировать: { $from }.

## Слова

commission-central = центральная
commission-regional = региональная
ground-law-77-leave = отпуск по статье 77 Закона
ground-awaiting-confirmation = срок кончился, ожидается подтверждение кадрового подразделения
ground-free-for-campaign = освобождён на кампанию
outcome-adopted = принято
outcome-adopted-by-chair = принято голосом председателя
outcome-rejected = не принято
outcome-no-decision = решения нет
outcome-postponed = отложено
result-adopted = принято
result-adopted-by-chair = принято голосом председателя
result-rejected = не принято
result-no-decision = решения нет
result-postponed = отложено
by-session-adopted = принято
by-session-adopted-by-chair = принято голосом председателя
by-session-rejected = не принято
by-session-no-decision = решения нет
by-session-postponed = отложено
by-item-adopted = принято
by-item-adopted-by-chair = принято голосом председателя
by-item-rejected = не принято
by-item-no-decision = решения нет
by-item-postponed = отложено
decision-fit-reserve-or-promotion = соответствует, в резерв или на повышение
decision-fit = соответствует
decision-unfit-demotion = не соответствует, понижение
decision-unfit-transfer = не соответствует, перевод
decision-unfit-dismissal = не соответствует, увольнение
decision-dismissal-for-non-appearance = увольнение за две неявки
decision-other = иной текст
decisions-fit-reserve-or-promotion = соответствует, в резерв или на повышение
decisions-fit = соответствует
decisions-unfit-demotion = не соответствует, понижение
decisions-unfit-transfer = не соответствует, перевод
decisions-unfit-dismissal = не соответствует, увольнение
follows-proposal-reserve = предложение в кадровый резерв
follows-proposal-promotion = предложение на вышестоящую должность
follows-proposal-both = предложение в резерв и на вышестоящую должность
follows-proposal = предложение в резерв или на вышестоящую должность
follows-stays = остаётся в должности
follows-lower-post-offered = предлагается нижестоящая должность
follows-other-post-offered = предлагается другая должность
follows-dismissal-case = дело об увольнении
absence-valid = по уважительной причине
absence-unexcused = без уважительной причины
absence-excepted = во время исключения, не считается
absence-unjudged = причина не оценена
next-after-return = аттестация после возвращения на службу
next-call-again = вызвать снова
next-vote-on-clause-17 = голосовать о рекомендации по пункту 17
next-decision-15-5 = решение по подпункту 5) пункта 15
next-recommended-automatically = рекомендация об увольнении наступает сама
next-exempt-for-now = ждать окончания исключения
next-judge-reason = оценить причину
approver-minister = Министр внутренних дел
approver-replacing-person = лицо, замещающее Министра
approver-other = иное лицо

## Ответы

value-attestation-category = пункт приложения 1: { $item }; комиссия: { $commission }
value-attestation-competent = комиссия: { $commission }; регион: { $region }
value-attestation-exempt =
    { $exempt ->
        [yes] не подлежит; основание: { $ground }; последний день: { $until }
       *[no] исключение пункта 2 не действует
    }
value-attestation-subject = подлежит аттестации: { $subject }; пункт: { $item }; комиссия: { $commission }
value-attestation-notice-due = последний день: { $last-day }; для плана: { $plan-for }
value-attestation-characteristic-due = последний день: { $last-day }; для плана: { $plan-for }
value-attestation-pack-due = последний день: { $last-day }; для плана: { $plan-for }
value-attestation-notice-lateness = дней опоздания: { $days-late }; первый день без нарушения: { $first-day-without-breach }
value-attestation-characteristic-lateness = дней опоздания: { $days-late }; первый день без нарушения: { $first-day-without-breach }
value-attestation-pack-lateness = дней опоздания: { $days-late }; первый день без нарушения: { $first-day-without-breach }
value-attestation-approver-of = утверждает: { $approver }; вправе и замещающий: { $replacing-person }; согласие Администрации Президента: { $agreed-by-administration }
value-attestation-allowed-decisions = допустимые решения: { $decisions }
value-attestation-effect = что следует: { $follows }
value-attestation-quorum = правомочно: { $quorate }; состав: { $base }; участвуют: { $present }; нужно: { $needed }
value-attestation-present-at-item = присутствуют: { $present }; ушли: { $gone }; отведены: { $recused }
value-attestation-recusal-effect = возможно голосов: { $votes-possible }; нужно голосов: { $votes-needed }; осталось: { $left }; нужно для кворума: { $quorum-needed }
value-attestation-vote-result = итог: { $result }; за: { $for }; против: { $against }; воздержались: { $abstained }; членов: { $members }; по заседанию: { $by-session }; по вопросу: { $by-item }
value-attestation-absence-count = { $value }
value-attestation-after-absence = неявка: { $absence }; учитывается: { $count }; дальше: { $next }
value-attestation-signers = члены: { $members }; секретарь: { $secretary }
value-attestation-acquaintance-due = последний день: { $last-day }; ориентир: { $aim-at }
value-attestation-dismissal-ground = аттестацию не прошёл: { $not-passed }; от других должностей отказался: { $posts-refused }
value-attestation-appeal = жалобу можно зарегистрировать: { $registrable }; она приостанавливает исполнение: { $suspends }

## Нормы

norm-attestation-category = Пункт приложения 1, под который подходит должность
norm-attestation-competent = Соответствующая аттестационная комиссия
norm-attestation-exempt = Исключён ли сотрудник пунктом 2
norm-attestation-subject = Подлежит ли сотрудник аттестации
norm-attestation-may-list = Можно ли включить сотрудника в список комиссии
norm-attestation-may-remove = Можно ли исключить сотрудника из списка
norm-attestation-late-proof = Действия, попавшие в доказанный позже срок
norm-attestation-in-window = Может ли этап приходиться на этот день
norm-attestation-set-up = Можно ли создать комиссию
norm-attestation-approver-of = Кто утверждает документ
norm-attestation-may-approve = Можно ли так утвердить документ
norm-attestation-composition = Опирается ли персональный состав на должностной
norm-attestation-notice-due = Последний день уведомления
norm-attestation-notice-lateness = На сколько опоздало уведомление
norm-attestation-notice = Дано ли уведомление как следует
norm-attestation-characteristic-due = Последний день характеристики
norm-attestation-characteristic-lateness = На сколько опоздала характеристика
norm-attestation-may-send-characteristic = Можно ли отправить характеристику
norm-attestation-pack-due = Последний день материалов
norm-attestation-pack-lateness = На сколько опоздали материалы
norm-attestation-pack = Отправлены ли материалы как следует
norm-attestation-may-start-stage = Можно ли проводить нормативы или тест
norm-attestation-allowed-decisions = Решения, допустимые после нормативов и теста
norm-attestation-may-interview = Можно ли проводить собеседование
norm-attestation-may-close-item = Можно ли закрыть вопрос
norm-attestation-may-decide = Можно ли принять решение
norm-attestation-effect = Что следует из решения
norm-attestation-quorum = Кворум заседания
norm-attestation-may-open = Можно ли открыть заседание
norm-attestation-present-at-item = Кто присутствует при этом вопросе
norm-attestation-recusal-effect = Что меняет отвод
norm-attestation-item-quorum = Достаточно ли членов при этом вопросе
norm-attestation-votes = Правильно ли прошло голосование
norm-attestation-vote-result = Итог открытого голосования
norm-attestation-may-declare = Можно ли объявить итог
norm-attestation-absence-count = Число неявок без уважительной причины
norm-attestation-after-absence = Что следует за неявкой
norm-attestation-may-count-absence = Можно ли считать неявку по пункту 17
norm-attestation-may-relist = Можно ли снова поставить сотрудника в повестку
norm-attestation-protocol-due = Последний день протокола
norm-attestation-signers = Кто подписывает протокол
norm-attestation-protocol = В порядке ли протокол
norm-attestation-sheet-target = Ориентир для записи в лист
norm-attestation-sheet = В порядке ли аттестационный лист
norm-attestation-acquaintance-due = Последний день ознакомления
norm-attestation-acquaintance = Вовремя ли ознакомление
norm-attestation-dismissal-ground = Основания увольнения
norm-attestation-may-dismiss = Можно ли открыть дело об увольнении
norm-attestation-appeal = Можно ли зарегистрировать жалобу

## Недостающие факты

ask-employee-status = является ли лицо сотрудником органов внутренних дел
    .cure = Внесите, есть ли статус сотрудника.
ask-appointment-day = день назначения на должность
    .cure = Внесите первый день в должности.
ask-sub-unit = подразделение внутри структуры
    .cure = Внесите управление, отдел или само подразделение.
ask-structure-match = пункт по типовой структуре
    .cure = Сверьте со структурой, утверждённой Министром, и внесите пункт.
ask-staff-class = класс начальствующего состава
    .cure = Внесите класс по штату.
ask-acting-posts = временно исполняемые должности
    .cure = Внесите их или их отсутствие.
ask-leadership = руководящая ли должность
    .cure = Внесите, руководящая ли она.
ask-home-region = регион должности
    .cure = Внесите регион.
ask-home-table = утверждённая таблица комиссий
    .cure = Внесите в таблицу регион подразделения.
ask-direct-head = непосредственный руководитель
    .cure = Внесите непосредственного руководителя.
ask-service-end = день окончания службы
    .cure = Внесите день или то, что служба продолжается.
ask-exemptions = беременность и отпуска
    .cure = Внесите их или их отсутствие.
ask-exemption-start = первый день срока
    .cure = Возьмите первый день из документа; день подачи его не заменяет.
ask-exemption-end = последний день срока
    .cure = Внесите последний день по документу.
ask-proof-filed = день поступления документа
    .cure = Внесите день поступления.
ask-return-confirmation = подтверждение кадрового подразделения
    .cure = Внесите день подтверждения или его отсутствие.
ask-stated-ground = указанное основание
    .cure = Укажите основание.
ask-commission = комиссия и её регион
    .cure = Внесите вид и регион комиссии.
ask-commissions-set-up = созданные комиссии
    .cure = Внесите их или их отсутствие.
ask-regulation-approval = утверждение положения
    .cure = Внесите день утверждения или его отсутствие.
ask-composition-approval = утверждение персонального состава
    .cure = Внесите день утверждения или его отсутствие.
ask-members = персональный состав комиссии
    .cure = Внесите членов с их местами.
ask-seat-post = занимает ли член должность места
    .cure = Внесите, занимает ли он должность места.
ask-release = освобождён ли член от должности
    .cure = Внесите день освобождения или его отсутствие.
ask-hr-unit = из кадрового ли подразделения секретарь
    .cure = Внесите его подразделение.
ask-work-schedule = график работы комиссии
    .cure = Внесите утверждение и дни.
ask-document = какой документ утверждается
    .cure = Укажите документ.
ask-approver = кто утвердил
    .cure = Внесите утвердившего.
ask-document-approval-day = день утверждения
    .cure = Внесите день утверждения.
ask-agreement = согласие Администрации Президента
    .cure = Внесите день согласия или его отсутствие.
ask-schedules = графики этапов
    .cure = Внесите графики с утверждением и днями.
ask-employee-notices = уведомления сотруднику
    .cure = Внесите их или их отсутствие.
ask-first-stage = день первого этапа сотрудника
    .cure = Внесите день.
ask-stage = о каком этапе речь
    .cure = Укажите этап.
ask-characteristic = служебная характеристика
    .cure = Внесите дни составления и отправки.
ask-filled-fields = заполненные строки формы
    .cure = Внесите, какие строки заполнены.
ask-author = автор характеристики
    .cure = Внесите автора.
ask-characteristic-acquaintance = ознакомление с характеристикой
    .cure = Внесите день ознакомления или его отсутствие.
ask-materials-sent = материалы, отправленные комиссии
    .cure = Внесите день, комиссию и состав.
ask-norms-results = результаты нормативов
    .cure = Внесите итог и день каждого норматива.
ask-test-results = результаты теста
    .cure = Внесите балл или неявку по обеим частям.
ask-test-threshold = порог теста
    .cure = Внесите порог того дня.
ask-lateness-overrides = решения вопреки отказу
    .cure = Внесите каждое с кодом, автором и причиной или их отсутствие.
ask-session-day = день заседания
    .cure = Внесите день.
ask-attendance = кто был при открытии заседания
    .cure = Внесите присутствующих; для замещающего по второй должности места – лицо и номер места.
ask-movements = кто приходил и уходил
    .cure = Внесите их со временем или их отсутствие.
ask-vote-time = время голосования
    .cure = Внесите время.
ask-recusals = отведённые члены
    .cure = Внесите их или их отсутствие.
ask-votes = голоса и порядок голосования
    .cure = Внесите, кто как голосовал.
ask-interview = собеседование
    .cure = Внесите день, комиссию и присутствие сотрудника.
ask-recording = запись собеседования
    .cure = Внесите аудио- или видеозапись.
ask-decision = решение комиссии
    .cure = Внесите решение.
ask-decision-day = день решения
    .cure = Внесите день.
ask-absences = неявки на заседание
    .cure = Внесите их или их отсутствие.
ask-absence-reason = оценка причины неявки
    .cure = Внесите, кто и как её оценил.
ask-return-day = день возвращения на службу
    .cure = Внесите день или то, что не вернулся.
ask-protocol = протокол
    .cure = Внесите дни составления и закрытия и подписи.
ask-attestation-sheet = аттестационный лист
    .cure = Внесите день записи и решение.
ask-acquaintance = ознакомление с решением
    .cure = Внесите день или его отсутствие.
ask-offers = предложенные должности и ответы
    .cure = Внесите предложения и ответы или их отсутствие.

## Варианты прочтения

reading-x-fail-rule--both = нужны обе неудачи
reading-x-fail-rule--either = хватает одной
reading-x-norms-not-taken--failed-or-not-taken-without-valid-reason = неявка без уважительной причины тоже несдача
reading-x-norms-not-taken--failed-only = несдача – только неудачный результат
reading-x-norms-not-taken--failed-or-not-taken = любая неявка тоже несдача
reading-x-test-below-scope--any-component = хватает любой части
reading-x-test-below-scope--all-components = ниже должны быть все части
reading-x-test-below-scope--total = смотрят на сумму
reading-x-quorum-secretary--in-base-and-attendance = секретарь считается и в составе, и среди участников
reading-x-quorum-secretary--excluded = секретарь не считается
reading-x-quorum-secretary--in-base-only = секретарь считается только в составе
reading-x-quorum-base--personal-composition = от имён последнего состава
reading-x-quorum-base--post-composition = от мест по должностям
reading-x-quorum-scope--session = на всё заседание
reading-x-quorum-scope--item = на каждый вопрос
reading-x-majority-present-scope--session = от участвовавших в заседании
reading-x-majority-present-scope--item = от присутствующих при вопросе
reading-x-abstention--allowed = воздержаться можно
reading-x-abstention--forbidden = воздержаться нельзя
reading-x-ballot-mode--sequential-motion = предложения голосуют по очереди
reading-x-ballot-mode--single-choice = выбирают сразу из пяти
reading-x-tie-without-chair-vote--no-decision = решения нет
reading-x-tie-without-chair-vote--postpone = вопрос откладывается
reading-x-chair-required--no = председатель не обязателен
reading-x-chair-required--yes = председатель обязателен
reading-x-secretary-required--no = секретарь не обязателен
reading-x-secretary-required--yes = секретарь обязателен
reading-x-seat-alternates--fixed-by-personal-composition = только названный в составе
reading-x-seat-alternates--either-may-attend = любой из двух
reading-x-notice-anchor--employee-first-stage = от первого этапа сотрудника
reading-x-notice-anchor--campaign-start = от начала кампании
reading-x-notice-exactness--at-least = месяц или больше
reading-x-notice-exactness--exact = ровно месяц
reading-x-backward-weeks--same-weekday = до того же дня недели
reading-x-backward-weeks--clear-days = между ними полные недели
reading-x-backward-nonworking--previous-working-day-for-planning = не сдвигается, рабочий день накануне лишь для плана
reading-x-backward-nonworking--previous-working-day = сдвигается на рабочий день накануне
reading-x-backward-nonworking--no-shift = не сдвигается
reading-x-protocol-day-zero--excluded = день решения не считается
reading-x-protocol-day-zero--included = день решения считается
reading-x-acquaintance-day-zero--excluded = день решения не считается
reading-x-acquaintance-day-zero--included = день решения считается
reading-x-protocol-deadline-covers--text-and-signatures = и текст, и подписи
reading-x-protocol-deadline-covers--text-only = только текст
reading-x-exemption-join--pregnancy-or-leave = два отдельных основания
reading-x-exemption-join--pregnancy-and-leave = только вместе
reading-x-exemption-end-in-window--becomes-subject-after-hr-confirmation = подлежит после подтверждения кадрового подразделения
reading-x-exemption-end-in-window--becomes-subject = подлежит сразу
reading-x-exemption-end-in-window--exempt-for-campaign = не подлежит до конца кампании
reading-x-valid-reason-judge--commission = оценивает комиссия
reading-x-valid-reason-judge--hr-unit = оценивает кадровое подразделение
reading-x-valid-reason-judge--closed-list = по закрытому перечню
reading-x-absence-count--cumulative = считаются всего
reading-x-absence-count--consecutive = считаются подряд
reading-x-clause17-outcome--separate-outcome-by-vote = отдельный исход по голосованию
reading-x-clause17-outcome--decision-15-5 = решение по подпункту 5) пункта 15
reading-x-clause17-outcome--automatic-recommendation = наступает само
reading-x-not-passed-scope--15-5--and-17 = только увольнение и пункт 17
reading-x-not-passed-scope--15-3--15-4--15-5--and-17 = все решения о несоответствии и пункт 17
reading-x-refusal-form--written-refusal-of-each-offer = письменно по каждой должности
reading-x-refusal-form--written-general-refusal = один письменный отказ
reading-x-refusal-form--act-of-refusal-allowed = годится и акт об отказе
reading-x-late-return--manual = решает человек
reading-x-late-return--attest-after-window = аттестуют после кампании
reading-x-late-return--lapse = аттестация отпадает
reading-x-window-scope--stages-2-to-5 = этапы 2–5
reading-x-window-scope--all-stages = все этапы
reading-x-window-scope--decisions = только решения
reading-x-window-scope--first-stage = лишь первый из этапов 2–5
reading-x-overlap-rule--central-prevails = преобладает центральный
reading-x-overlap-rule--lowest-number = преобладает меньший номер
reading-x-overlap-rule--manual = решает человек
reading-x-home-commission--explicit-table = по утверждённой таблице
reading-x-home-commission--region-of-stationing = по региону, где находится должность
reading-x-recording--audio-or-video = аудио или видео
reading-x-recording--audio-and-video = и то и другое
reading-x-acting-holders--permanent-only = только постоянные
reading-x-acting-holders--permanent-and-acting = и временные
reading-x-post-reference-date--listing-rechecked-at-session = день списка и снова заседания
reading-x-post-reference-date--campaign-start = первый день кампании
reading-x-post-reference-date--decree-date = день Указа
reading-x-post-reference-date--session = день заседания
reading-x-decision1-variants--exactly-one = ровно один вариант
reading-x-decision1-variants--one-or-both = один или оба
reading-x-decision1-variants--not-recorded = не указывается
reading-x-recusal--manual-recorded = вносится вручную
reading-x-recusal--none = отвода нет
reading-x-appeal-suspends--no = не приостанавливает
reading-x-appeal-suspends--yes = приостанавливает
reading-x-late-document--record-breach = записывается нарушение
reading-x-late-document--refuse-with-recorded-override = отказ, снимаемый именным решением
reading-x-staff-class-source--post-class = класс должности в штате
reading-x-staff-class-source--post-rank-limit = предельное звание по должности
reading-x-staff-class-source--holder-rank = звание занимающего
reading-x-decision-without-employee--only-clause-17 = только в случае пункта 17
reading-x-decision-without-employee--allowed = можно
reading-x-independent-scope--divisions-and-sections = и отделы, и отделения
reading-x-independent-scope--divisions-only = только отделы
reading-x-preparation-scope--notice-and-schedule = уведомление и график
reading-x-preparation-scope--whole-chapter-2 = вся глава 2
reading-x-first-deputies--deputies = первый заместитель тоже заместитель
reading-x-first-deputies--only-where-named = только где назван
reading-x-minister-replacement--clause-8-only = только графики пункта 8
reading-x-minister-replacement--every-approval = любой документ
reading-x-pack-contents--as-collected = то, что собрано к этому времени
reading-x-pack-contents--with-results = вместе с результатами
reading-x-test-not-taken--no-mark = балла нет
reading-x-test-not-taken--below = балл ниже порога
