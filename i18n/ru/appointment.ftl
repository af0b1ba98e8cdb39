# Указ № 828: согласование, назначение, освобождение.

## Steps

finding-act-stands = Состояние Указа на { $on }: { $act-state }.
finding-rows-held = Текст строк перечня имеется, начиная с дня: { $from }.
finding-no-row = Ни одна строка перечня не охватывает должность.
finding-row-taken = Строка перечня: { $row }.
finding-row-gives-way = Общая строка: { $row }; вместо неё применяется специальная: { $special }.
finding-row-in-doubt = У строки два прочтения, ни одно не подтверждено: { $row }.
finding-appoints = Назначает: { $actor }.
finding-elects = Избирает: { $actor }.
finding-proposes-to-appointer = Представляет назначающему: { $actor }.
finding-nobody-proposes = Графа представляющего пуста.
finding-agrees-to-it = Согласует: { $actor }.
finding-on-instruction-of = Только по поручению; его даёт: { $actor }.
finding-nobody-agrees = Ничьё согласие не требуется.
finding-writes = Вносит представление: { $actor }.
finding-no-writer-prescribed = Кто вносит представление, не установлено.
finding-addressed-to = Куда вносится представление: { $addressee }.
finding-mark-applies =
    { $applies ->
        [yes] Знак относится к этой должности: { $mark }.
       *[no] Знак к этой должности не относится: { $mark }.
    }
finding-secretary-needed =
    { $needed ->
        [yes] По знаку нужно согласие Секретаря Совета Безопасности.
       *[no] Знак согласия Секретаря Совета Безопасности не требует.
    }
finding-sc-chairman-needed =
    { $needed ->
        [yes] Нужно согласие Председателя Совета Безопасности.
       *[no] Согласие Председателя Совета Безопасности не нужно.
    }
finding-deputy-head-needed =
    { $needed ->
        [yes] Корпус «А»: нужно согласие соответствующего заместителя Руководителя.
       *[no] Не корпус «А»: согласие заместителя Руководителя не нужно.
    }
finding-head-decision-needed =
    { $needed ->
        [yes] Нужно решение Руководителя Администрации.
       *[no] Отдельное решение Руководителя Администрации не нужно.
    }
finding-goes-to-commission =
    { $goes ->
        [yes] Дело рассматривает Комиссия.
       *[no] Комиссия дело не рассматривает.
    }
finding-unit-studies = Кандидата предварительно изучает: { $unit }.
finding-handed-to-working-body = Материалы переданы рабочему органу Комиссии.
finding-no-unit-for-post = Ни один пункт не называет подразделения для этой должности.
finding-may-decide-otherwise = Вправе решить иначе: { $actor }.
finding-paper-needed = Необходимый документ: { $document }.
finding-paper-missing = Недостающий документ: { $document }.
finding-no-papers-prescribed = Для этого дела перечень документов не установлен.
finding-clock-runs = Срок считается от: { $counted-from }; последний день: { $due }.
finding-clocks-stop = В день утраты силы сроки останавливаются: { $on }.
finding-decision-stands = { $actor }: { $decided }.
finding-agrees-by-the-act = Согласие содержится в самом акте: { $actor }.
finding-gate-stands = Принятие акта: { $gate }.
finding-case-stands = Состояние дела: { $case-state }.
finding-transition-proposed = Предлагаемое решение: { $proposed }.
finding-governed =
    { $rotation ->
        [yes] Ротация: дело регулирует другой акт.
       *[no] Дело ведётся по этому Указу.
    }
finding-on-the-way = Шаг: { $case-step }.
finding-numbers = Число, установленное перечнем: { $number }.
finding-next-change = Следующее изменение: { $on }; внёсший акт: { $by }.
finding-unit-said = Структурный элемент: { $text-state }.
finding-alternative-goes =
    { $linked ->
        [yes] Иная кандидатура: открывается новое связанное дело.
       *[no] Иная кандидатура: рассматривается в том же деле.
    }
finding-sheet-shows = В листе указано: { $field }.
finding-notice-for = Уведомляются: { $actor }.

## Facts asked for

ask-post-row = строка перечня
    .cure = Укажите строку перечня для должности
ask-post-body = какому органу принадлежит должность
    .cure = Укажите орган
ask-post-succession = преемство органа
    .cure = Внесите таблицу преемства
ask-post-committee = какого комитета должность
    .cure = Укажите комитет
ask-post-duties = курируемые вопросы
    .cure = Внесите курируемые вопросы
ask-post-role = какая именно из должностей строки
    .cure = Укажите вид должности
ask-occupied = число занятых должностей
    .cure = Внесите число занятых должностей
ask-corps-a = входит ли должность в корпус «А»
    .cure = Отметьте по перечню корпуса «А»
ask-act-form = форма акта Президента: указ или распоряжение
    .cure = Укажите форму акта
ask-case-kind = вид дела: назначение или освобождение
    .cure = Укажите вид дела
ask-release-ground = основание освобождения
    .cure = Внесите основание освобождения
ask-rotation = является ли дело ротацией
    .cure = Укажите, ротация ли это
ask-case-opened = день открытия дела
    .cure = Внесите день открытия дела
ask-submission-by = кто внёс представление
    .cure = Укажите вносящего
ask-submission-to = адресат представления
    .cure = Укажите адресата
ask-submission-content = содержание представления
    .cure = Внесите, что сказано в представлении
ask-prime-minister-statement = сведения о согласовании с Премьер-Министром
    .cure = Внесите, есть ли эти сведения в представлении
ask-release-reasons = причины и мотивы освобождения
    .cure = Внесите, изложены ли причины в представлении
ask-transition = решение по делу, открытому при утрате силы
    .cure = Запишите переходное решение
ask-documents = поступившие документы
    .cure = Перечислите поступившие документы
ask-consultation = консультации с Мажилисом
    .cure = Внесите, состоялись ли они и в какой день
ask-registration = регистрация материалов
    .cure = Внесите, зарегистрированы ли они и в какой день
ask-check = итог проверки документов
    .cure = Внесите день и итог проверки
ask-hand-over = передача после проверки
    .cure = Внесите, когда и кому передано
ask-studies = изучение в подразделениях
    .cure = Внесите ответы подразделений
ask-task-day = день, с которого идут десять дней
    .cure = Внесите день поручения или получения
ask-named-unit = подразделение, названное Руководителем
    .cure = Внесите подразделение из поручения Руководителя
ask-sheet = лист согласования
    .cure = Внесите, оформлен ли лист и что в нём указано
ask-opinions = мнения на листе
    .cure = Внесите мнения и чьи они
ask-conclusion = заключение несогласного
    .cure = Внесите, есть ли заключение и причины
ask-signature = подпись под мнением
    .cure = Внесите вид подписи
ask-agreement-form = форма согласия
    .cure = Внесите форму согласия
ask-instructions = какие поручения даны и кем
    .cure = Запишите поручения и кто их дал
ask-sc-chairman-holder = кто Председатель Совета Безопасности
    .cure = Внесите, кто исполнял роль в тот день
ask-authorisation = уполномочие Руководителя
    .cure = Запишите уполномочие
ask-discussion = обсуждение в Совете Безопасности
    .cure = Внесите, состоялось ли оно и в какой день
ask-notices = направленные уведомления
    .cure = Внесите уведомления с датами
ask-appointing-actor = кто принимает акт
    .cure = Укажите, кто принимает акт
ask-text-unit = структурный элемент акта, о котором спрошено
    .cure = Укажите структурный элемент, например: rules/16
ask-overrides = иные решения о направлении
    .cure = Внесите иные решения
ask-without-procedure = кто решил без процедур
    .cure = Укажите решившего
ask-commencement-290 = день введения в действие Указа № 290
    .cure = Внесите этот день

## Norms

norm-appointment-in-force = Действие Указа
norm-appointment-text-on = Текст структурного элемента на день
norm-appointment-may-open = Можно ли открыть дело
norm-appointment-at-repeal = Положение дела при утрате Указом силы
norm-appointment-governing-act = Акт, регулирующий дело
norm-appointment-rows = Строка перечня, в которой стоит должность
norm-appointment-appointer = Кто назначает
norm-appointment-releaser = Кто освобождает
norm-appointment-proposer = Кто представляет
norm-appointment-submitter = Кто вносит представление
norm-appointment-addressee = Куда вносится представление
norm-appointment-agreement = Кто согласует
norm-appointment-marks = Знаки строки
norm-appointment-needs-secretary = Нужно ли по знаку согласие Секретаря
norm-appointment-needs-sc-chairman = Нужно ли согласие Председателя Совета Безопасности
norm-appointment-needs-deputy-head = Нужно ли согласие заместителя Руководителя
norm-appointment-discussion-needed = Нужно ли обсуждение в Совете Безопасности
norm-appointment-commission-branch = Рассматривает ли дело Комиссия
norm-appointment-consent-authority = Кто даёт согласие
norm-appointment-head-consent-needed = Нужно ли решение Руководителя
norm-appointment-number-limit = Число должностей по перечню
norm-appointment-routes = Кто предварительно изучает
norm-appointment-override-by = Кто вправе решить иначе
norm-appointment-may-override = Вправе ли лицо изменить порядок изучения
norm-appointment-case-route = Путь дела
norm-appointment-required-documents = Нужные документы
norm-appointment-missing-documents = Недостающие документы
norm-appointment-may-submit = В порядке ли представление
norm-appointment-after-check = Что следует за проверкой документов
norm-appointment-may-hand-over = Можно ли передать документы Руководителю
norm-appointment-transfer-due = Последний день передачи документов Руководителю
norm-appointment-notice-due = Последний день уведомления
norm-appointment-notice-addressees = Кого уведомляют
norm-appointment-notified = Своевременно ли уведомили
norm-appointment-examination-due = Последний день изучения
norm-appointment-examined = Изучен ли кандидат
norm-appointment-decision-due = Служебный срок решения Руководителя
norm-appointment-sheet = В порядке ли лист согласования
norm-appointment-alternative-case = Дело иной кандидатуры
norm-appointment-may-decide = Можно ли принять решение
norm-appointment-direct-report = Возможен ли прямой доклад
norm-appointment-without-procedure = Можно ли решить без процедур
norm-appointment-agreement-satisfied = Получены ли все согласования
norm-appointment-gate = Открыт ли путь к принятию акта
norm-appointment-may-draft = Можно ли дать проект на подпись
norm-appointment-may-adopt = Можно ли принять акт

## Actors and units

actor-first-president = Первый Президент Республики Казахстан – Елбасы
actor-sc-chairman = Председатель Совета Безопасности
actor-sc-secretary = Секретарь Совета Безопасности
actor-head-pa = Руководитель Администрации
actor-prime-minister = Премьер-Министр
actor-government = Правительство
actor-mazhilis = Мажилис Парламента
actor-senate = Сенат Парламента
actor-high-judicial-council = Высший Судебный Совет
actor-commission-le = Комиссия (Комиссия при Президенте Республики Казахстан по вопросам кадровой политики в правоохранительных органах Республики Казахстан)
actor-elbasy-office-head = Руководитель Канцелярии Первого Президента Республики Казахстан – Елбасы
actor-minister-relevant = министры (соответствующий министр)
actor-minister-foreign = Министр иностранных дел
actor-minister-defence = Министр обороны
actor-minister-interior = Министр внутренних дел
actor-minister-emergency = Министр по чрезвычайным ситуациям
actor-minister-justice = Министр юстиции
actor-minister-finance = Министр (Министр финансов)
actor-minister-industry = Министр индустрии и инфраструктурного развития
actor-minister-economy = Министр национальной экономики
actor-minister-culture = Министр культуры и спорта
actor-justice-staff-head = руководитель аппарата (Министерства юстиции)
actor-prosecutor-general = Генеральный Прокурор
actor-knb-chairman = Председатель КНБ
actor-sgo-head = Начальник Службы государственной охраны
actor-anticorruption-chair = Председатель Агентства по противодействию коррупции (Антикоррупционной службы)
actor-fma-chair = Председатель Агентства Республики Казахстан по финансовому мониторингу
actor-civil-service-agency-chair = Председатель Агентства по делам государственной службы
actor-aspr-chair = Председатель Агентства Республики Казахстан по стратегическому планированию и реформам
actor-competition-chair = Председатель Агентства по защите и развитию конкуренции
actor-accounts-chair = Председатель Счетного комитета по контролю за исполнением республиканского бюджета
actor-direct-body-head = Руководители органов, непосредственно подчиненных и подотчетных Президенту Республики Казахстан
actor-president-office-chief = Начальник Канцелярии Президента
actor-supreme-court-chair = Председатель Верховного Суда
actor-akim-region = акимы областей, городов республиканского значения и столицы
actor-akim-oblast = аким области
actor-akim-city = аким города
actor-maslikhat-region = маслихаты соответствующих областей, городов республиканского значения и столицы
actor-maslikhat-district = маслихат района области, города областного значения
actor-maslikhat-city = маслихат города
actor-holding-board = советы директоров соответствующих холдингов
actor-samruk-board = правление АО «Фонд национального благосостояния «Самрук-Қазына»
actor-pa-personnel-service = Кадровая служба Администрации
actor-pa-unit = структурные подразделения Администрации
actor-pa-official = соответствующие должностные лица Администрации
actor-commission-working-body = рабочий орган Комиссии
actor-pa-deputy-head-nc = заместитель Руководителя Администрации Президента, являющийся заместителем председателя Национальной комиссии по кадровой политике
actor-sc-staff = аппарат Совета Безопасности
actor-submitter = лицо, вносящее представление (пункты 1–3 Правил)
actor-state-body = государственный орган
unit-pa-personnel = Кадровая служба (структурное подразделение по вопросам государственной службы и кадровой политики)
unit-commission-working-body = рабочий орган Комиссии
unit-sc-secretariat = Секретариат Совета Безопасности
unit-sc-military = Отдел военной безопасности и обороны Совета Безопасности
unit-sc-general-security = Отдел общих вопросов безопасности Совета Безопасности
unit-sc-law-enforcement = Отдел правоохранительной системы Совета Безопасности
unit-pa-security-law = структурное подразделение по вопросам безопасности и правопорядка
unit-pa-socio-economic = структурное подразделение по вопросам социально-экономической сферы
unit-pa-foreign-policy = структурное подразделение по вопросам внешней политики
unit-pa-legal = структурное подразделение по вопросам правового обеспечения
unit-pa-domestic-policy = структурное подразделение по вопросам внутренней политики
unit-pa-state-control = структурное подразделение по вопросам государственного контроля и развития территорий
unit-pa-strategic-planning = структурное подразделение по вопросам стратегического планирования
unit-named-by-head = подразделение, которое назовёт Руководитель

## Words

document-submission = представление
document-reference-sheet = справка-объективка (послужной список)
document-photo = фотография
document-special-check = сведения об обязательной специальной проверке
document-application = заявление
document-qualities = в представлении – деловые и личные качества
document-prime-minister-statement = в представлении – согласование с Премьер-Министром
document-reasons = в представлении – причины и мотивы освобождения
field-name = фамилия, имя, отчество
field-post = должность
field-officials = согласующие должностные лица
addressee-president = Президент
addressee-administration = Администрация
addressee-none = никуда
act-state-not-yet = ещё не действует
act-state-in-force = действует
act-state-repealed = утратил силу
case-state-running = идёт
case-state-suspended = приостановлено
case-state-resubmit-under-new = вносится заново по новому акту
case-state-finish-under-old = завершается по прежнему акту
case-state-closed = закрыто
case-step-submit = внесение представления
case-step-register = регистрация
case-step-check = проверка качества и полноты
case-step-hand-over = передача Руководителю
case-step-give-tasks = поручения
case-step-draw-up-sheet = оформление листа согласования
case-step-study = изучение кандидата
case-step-report = ответ подразделений
case-step-bring-before-head = внесение Руководителю
case-step-decide = решение Руководителя
case-step-notify = уведомление органов
case-step-draft = подготовка проекта акта
case-step-adopt = принятие акта
case-step-pass-to-commission = передача рабочему органу Комиссии
case-step-commission-decides = решение Комиссии
case-step-report-to-head-of-state = прямой доклад Главе государства
case-step-head-of-state-decides = решение Главы государства
case-step-sc-chairman-agrees = согласие Председателя Совета Безопасности
branch-ordinary = обычный порядок
branch-release = обычный порядок освобождения
branch-commission = через Комиссию
branch-direct-report = прямой доклад
branch-decree = указ Главы государства
branch-without-procedure = без процедур
branch-none = предварительных шагов нет
gate-closed = закрыто, ожидается решение
gate-open = открыто
gate-barred = закрыто отказом
text-state-held = текст имеется
text-state-not-held = текста на тот день не имеется
text-state-removed = исключён
text-state-not-in-force = не действует
decided-agreed = согласовал
decided-refused = отказал
decided-withdrawn = отозвал решение
clock-one-day = один день
clock-ten-working-days = десять рабочих дней
step-submit = { case-step-submit }
step-register = { case-step-register }
step-check = { case-step-check }
step-hand-over = { case-step-hand-over }
step-give-tasks = { case-step-give-tasks }
step-draw-up-sheet = { case-step-draw-up-sheet }
step-study = { case-step-study }
step-report = { case-step-report }
step-bring-before-head = { case-step-bring-before-head }
step-decide = { case-step-decide }
step-notify = { case-step-notify }
step-draft = { case-step-draft }
step-adopt = { case-step-adopt }
step-pass-to-commission = { case-step-pass-to-commission }
step-commission-decides = { case-step-commission-decides }
step-report-to-head-of-state = { case-step-report-to-head-of-state }
step-head-of-state-decides = { case-step-head-of-state-decides }
step-sc-chairman-agrees = { case-step-sc-chairman-agrees }
text-held = { text-state-held }
text-not-held = { text-state-not-held }
text-removed = { text-state-removed }
text-not-in-force = { text-state-not-in-force }
state-running = { case-state-running }
proposed-running = { case-state-running }
state-suspended = { case-state-suspended }
proposed-suspended = { case-state-suspended }
state-resubmit-under-new = { case-state-resubmit-under-new }
proposed-resubmit-under-new = { case-state-resubmit-under-new }
state-finish-under-old = { case-state-finish-under-old }
proposed-finish-under-old = { case-state-finish-under-old }
state-closed = { case-state-closed }
proposed-closed = { case-state-closed }

## Answers

value-appointment-in-force-not-yet = { act-state-not-yet }
value-appointment-in-force-in-force = { act-state-in-force }
value-appointment-in-force-repealed = { act-state-repealed }
value-appointment-addressee-president = { addressee-president }
value-appointment-addressee-administration = { addressee-administration }
value-appointment-addressee-none = { addressee-none }
value-appointment-gate-closed = { gate-closed }
value-appointment-gate-open = { gate-open }
value-appointment-gate-barred = { gate-barred }
value-appointment-required-documents-submission = { document-submission }
value-appointment-required-documents-reference-sheet = { document-reference-sheet }
value-appointment-required-documents-photo = { document-photo }
value-appointment-required-documents-special-check = { document-special-check }
value-appointment-required-documents-application = { document-application }
value-appointment-required-documents-qualities = { document-qualities }
value-appointment-required-documents-prime-minister-statement = { document-prime-minister-statement }
value-appointment-required-documents-reasons = { document-reasons }
value-appointment-missing-documents-submission = { document-submission }
value-appointment-missing-documents-reference-sheet = { document-reference-sheet }
value-appointment-missing-documents-photo = { document-photo }
value-appointment-missing-documents-special-check = { document-special-check }
value-appointment-missing-documents-application = { document-application }
value-appointment-missing-documents-qualities = { document-qualities }
value-appointment-missing-documents-prime-minister-statement = { document-prime-minister-statement }
value-appointment-missing-documents-reasons = { document-reasons }
value-appointment-consent-authority-president = { actor-president }
value-appointment-consent-authority-head-pa = { actor-head-pa }
value-appointment-governing-act-U020000828_ = этот Указ
value-appointment-governing-act-rotation-rules = правила ротации
value-appointment-after-check-checked = проверка пройдена
value-appointment-after-check-returned = материалы возвращаются
value-appointment-after-check-requested = недостающее запрашивается
value-appointment-after-check-refused = материалы отклоняются
value-appointment-notice-addressees-submitter = орган представившего
value-appointment-notice-addressees-appointer = назначающий
value-appointment-notice-addressees-other = иные заинтересованные органы
value-appointment-alternative-case-linked-case = новое связанное дело
value-appointment-alternative-case-same-case = то же дело
value-appointment-number-limit = { $value }
value-appointment-appointer =
    { $uncertain ->
        [yes] { $actors } (второе прочтение: { $otherwise })
       *[no] { $actors }
    }
value-appointment-releaser =
    { $uncertain ->
        [yes] { $actors } (второе прочтение: { $otherwise })
       *[no] { $actors }
    }
value-appointment-proposer =
    { $uncertain ->
        [yes] { $actors } (второе прочтение: { $otherwise })
       *[no] { $actors }
    }
value-appointment-submitter =
    { $rule ->
        [none] { $actors }
       *[other] { $actors } (основание: { $rule })
    }
# A choice, never read: nobody prescribes who writes.
rule-none = none
value-appointment-rows = { $value }
value-appointment-agreement =
    { $uncertain ->
        [yes] { $alternatives } (второе прочтение: { $otherwise })
       *[no] { $alternatives }
    }
item-appointment-agreement-alternatives = { $all-of }
item-appointment-agreement-alternatives-on-instruction-of = { $all-of }, только по поручению; его даёт: { $on-instruction-of }
item-appointment-agreement-otherwise = { $all-of }
item-appointment-agreement-otherwise-on-instruction-of = { $all-of }, только по поручению; его даёт: { $on-instruction-of }
value-appointment-text-on = { $text }
value-appointment-transfer-due = { $due }
value-appointment-notice-due = { $due }
item-appointment-examination-due = { $unit }: { $due }
item-appointment-routes = { $unit } ({ $clauses })
item-appointment-override-by = { $unit }: { $by }
item-appointment-marks =
    { $applies ->
        [yes] { $mark } применяется
       *[no] { $mark } не применяется
    }
value-appointment-case-route = { $branch }: { $steps }
item-appointment-case-route-steps = { $step }

## Readings

reading-list-comma--and = согласуют все
reading-list-comma--or = согласует любой из них
reading-list-instruction-scope-president--whole = сам Президент либо по его поручению остальные
reading-list-instruction-scope-president--first-only = Президент либо первый названный; остальные согласуют в любом случае
reading-list-instruction-scope-sc--first-only = Председатель либо Секретарь; Руководитель согласует в любом случае
reading-list-instruction-scope-sc--whole = один Председатель либо оба вместе
reading-list-triple-star-scope--17-3- = должности подпункта 3) пункта 17
reading-list-triple-star-scope--17-2--17-3- = также три должности подпункта 2) пункта 17
reading-list-overlap--special = преобладает специальная строка
reading-list-overlap--both = применяются обе
reading-commission-release--no = только назначения
reading-commission-release--yes = и освобождения
reading-clock-one-day-roll--next-working-day = переносится на следующий рабочий день
reading-clock-one-day-roll--none = не переносится
reading-clock-one-day-count-event-day--no = день события не считается
reading-clock-one-day-count-event-day--yes = день события считается
reading-clock-ten-start--task-issued = с поручения Руководителя
reading-clock-ten-start--received-by-unit = с получения подразделением
reading-clock-ten-start--submitted = с представления
reading-clock-ten-shared--no = у каждого подразделения свой срок
reading-clock-ten-shared--yes = один срок на всех
reading-clock-ten-count-first-day--no = первый день не считается
reading-clock-ten-count-first-day--yes = первый день считается
reading-check-on-incomplete--return = возвращаются
reading-check-on-incomplete--request = недостающее запрашивается
reading-check-on-incomplete--refuse = отклоняются
reading-clock-ten-suspend-on-request--no = срок идёт
reading-clock-ten-suspend-on-request--yes = срок останавливается
reading-examination-silence--none = молчание ничего не значит
reading-examination-silence--agreement = молчание – согласие
reading-examination-silence--refusal = молчание – отказ
reading-rules-2-1-covers-named-heads--no = не охватывает
reading-rules-2-1-covers-named-heads--yes = охватывает
reading-roles-sc-chairman--by-date = по таблице ролей
reading-roles-sc-chairman--separate-person = отдельное лицо
reading-roles-sc-chairman--president = Президент
reading-list-discussion-gate--warn = только предупреждение
reading-list-discussion-gate--require = без обсуждения акт не принимается
reading-list-row-6-reading--unconfirmed = не подтверждено
reading-list-row-6-reading--default = прочтение, принятое в данных
reading-list-row-6-reading--other = второе прочтение
reading-list-row-11-reading--unconfirmed = не подтверждено
reading-list-row-11-reading--default = прочтение, принятое в данных
reading-list-row-11-reading--other = второе прочтение
reading-list-row-12-reading--unconfirmed = не подтверждено
reading-list-row-12-reading--default = прочтение, принятое в данных
reading-list-row-12-reading--other = второе прочтение
reading-list-row-13-reading--unconfirmed = не подтверждено
reading-list-row-13-reading--default = прочтение, принятое в данных
reading-list-row-13-reading--other = второе прочтение
reading-list-row-15-reading--unconfirmed = не подтверждено
reading-list-row-15-reading--default = прочтение, принятое в данных
reading-list-row-15-reading--other = второе прочтение
reading-list-row-16-reading--unconfirmed = не подтверждено
reading-list-row-16-reading--default = прочтение, принятое в данных
reading-list-row-16-reading--other = второе прочтение
reading-list-row-17-reading--unconfirmed = не подтверждено
reading-list-row-17-reading--default = прочтение, принятое в данных
reading-list-row-17-reading--other = второе прочтение
reading-list-row-19-reading--unconfirmed = не подтверждено
reading-list-row-19-reading--default = прочтение, принятое в данных
reading-list-row-19-reading--other = второе прочтение
reading-list-row-20-reading--unconfirmed = не подтверждено
reading-list-row-20-reading--default = прочтение, принятое в данных
reading-list-row-20-reading--other = второе прочтение
reading-list-row-22-reading--unconfirmed = не подтверждено
reading-list-row-22-reading--default = прочтение, принятое в данных
reading-list-row-22-reading--other = второе прочтение
reading-list-row-23-reading--unconfirmed = не подтверждено
reading-list-row-23-reading--default = прочтение, принятое в данных
reading-list-row-23-reading--other = второе прочтение
reading-list-row-30-reading--unconfirmed = не подтверждено
reading-list-row-30-reading--default = прочтение, принятое в данных
reading-list-row-30-reading--other = второе прочтение
reading-list-row-32-reading--unconfirmed = не подтверждено
reading-list-row-32-reading--default = прочтение, принятое в данных
reading-list-row-32-reading--other = второе прочтение
reading-list-row-33-reading--unconfirmed = не подтверждено
reading-list-row-33-reading--default = прочтение, принятое в данных
reading-list-row-33-reading--other = второе прочтение
reading-list-row-34-reading--unconfirmed = не подтверждено
reading-list-row-34-reading--default = прочтение, принятое в данных
reading-list-row-34-reading--other = второе прочтение
reading-list-row-35-reading--unconfirmed = не подтверждено
reading-list-row-35-reading--default = прочтение, принятое в данных
reading-list-row-35-reading--other = второе прочтение
reading-list-row-50-reading--unconfirmed = не подтверждено
reading-list-row-50-reading--default = прочтение, принятое в данных
reading-list-row-50-reading--other = второе прочтение
reading-list-row-51-reading--unconfirmed = не подтверждено
reading-list-row-51-reading--default = прочтение, принятое в данных
reading-list-row-51-reading--other = второе прочтение
reading-list-row-56-reading--unconfirmed = не подтверждено
reading-list-row-56-reading--default = прочтение, принятое в данных
reading-list-row-56-reading--other = второе прочтение
reading-list-row-57-reading--unconfirmed = не подтверждено
reading-list-row-57-reading--default = прочтение, принятое в данных
reading-list-row-57-reading--other = второе прочтение
reading-list-row-63-reading--unconfirmed = не подтверждено
reading-list-row-63-reading--default = прочтение, принятое в данных
reading-list-row-63-reading--other = второе прочтение
reading-list-row-92-reading--unconfirmed = не подтверждено
reading-list-row-92-reading--default = прочтение, принятое в данных
reading-list-row-92-reading--other = второе прочтение
reading-list-row-107-reading--unconfirmed = не подтверждено
reading-list-row-107-reading--default = прочтение, принятое в данных
reading-list-row-107-reading--other = второе прочтение
reading-list-row-110-reading--unconfirmed = не подтверждено
reading-list-row-110-reading--default = прочтение, принятое в данных
reading-list-row-110-reading--other = второе прочтение
reading-list-row-115-reading--unconfirmed = не подтверждено
reading-list-row-115-reading--default = прочтение, принятое в данных
reading-list-row-115-reading--other = второе прочтение
reading-routing-multiple--all = изучает каждое
reading-routing-multiple--first = только первое
reading-routing-unrouted--ask-head = Кадровая служба и названное Руководителем
reading-routing-unrouted--personnel-service = одна Кадровая служба
reading-routing-sc-override-by--all = все четверо
reading-routing-sc-override-by--security-council = Председатель и Секретарь Совета
reading-routing-sc-override-by--head-of-state-or-administration = Глава государства и Руководитель
reading-post-corps-a--unknown = неизвестно
reading-post-corps-a--yes = входит
reading-post-corps-a--no = не входит
reading-post-act-form--unknown = неизвестно
reading-post-act-form--decree = указ
reading-post-act-form--order = распоряжение
reading-rules-3-3-pm-in-gate--no = только условие представления
reading-rules-3-3-pm-in-gate--yes = условие и для акта
reading-list-row-30-consent--head-pa = нужно согласие Руководителя
reading-list-row-30-consent--none = не нужно
reading-notice-addressees--submitter-and-appointer = орган представившего и назначающий
reading-notice-addressees--submitter = орган представившего
reading-notice-addressees--appointer = назначающий
reading-notice-addressees--all-concerned = все заинтересованные органы
reading-signature-policy--trust-list = проверенная по списку доверия
reading-signature-policy--any = любая подтверждённая
reading-signature-policy--qualified = с квалифицированным сертификатом
reading-alternative-mode--linked-case = новое связанное дело
reading-alternative-mode--same-case = то же дело
reading-act-U020000828--repealed-on--on-signing = день подписания Указа № 290
reading-act-U020000828--repealed-on--own-commencement = день введения в действие Указа № 290
reading-transition--resubmit-under-new = внести заново по новому акту
reading-transition--finish-under-old = завершить по прежнему акту
reading-transition--close = закрыть
reading-submitter-default--appointer = назначающий
reading-submitter-default--body-head = руководитель органа
reading-rules-4-scope--procedures = только процедуры Правил
reading-rules-4-scope--all = и графа 4
reading-release-by--appointer = назначающий
reading-release-by--other = иной
reading-bodies-succession--table = по таблице преемства
reading-bodies-succession--by-letter = по букве
reading-edition-default-commencement--unknown = неизвестно
reading-edition-default-commencement--on-signing = день подписания
reading-agreement-forms--any-dated-document = любой датированный документ
reading-agreement-forms--sheet-only = только лист согласования
reading-commission-via-head--no = сразу в рабочий орган
reading-commission-via-head--yes = через Руководителя
reading-commission-release-agreement--none = никто
reading-commission-release-agreement--head-pa = Руководитель Администрации
reading-order-head-consent--by-rules = нужно по Правилам
reading-order-head-consent--column-4 = графа 4 – полный список
reading-list-row-110-submitter--none = не установлен
reading-list-row-110-submitter--prime-minister = Премьер-Министр
reading-list-row-101-submitter--staff-head = руководитель аппарата
reading-list-row-101-submitter--minister = министр
reading-list-row-101-submitter--either = любой из них
value-appointment-at-repeal-running = { case-state-running }
value-appointment-at-repeal-suspended = { case-state-suspended }
value-appointment-at-repeal-resubmit-under-new = { case-state-resubmit-under-new }
value-appointment-at-repeal-finish-under-old = { case-state-finish-under-old }
value-appointment-at-repeal-closed = { case-state-closed }
