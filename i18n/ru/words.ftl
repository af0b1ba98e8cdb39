# Слова реестра и слоя закона: в именительном падеже, со строчной буквы.

yes = да
no = нет
none = нет
unknown = неизвестно
not-applicable = не применимо
days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
post-unnamed = должность без названия
finding = установлено

## Основания назначения и освобождения

ground-ordinary = общий порядок
ground-rotation = ротация
ground-interest-of-service = ротация в интересах службы
ground-reorganisation = реорганизация государственного органа
ground-structure-change = изменение структуры
ground-renaming = переименование должности
ground-refusal-of-rotation = отказ от ротации
ground-accepted-offer = принятое предложение другой должности
ground-refusal-of-offered-post = отказ от предложенной должности
ground-dismissal = увольнение со службы

## Виды отсутствия

absence-kind-study-leave = учебный отпуск
absence-kind-child-care-leave = отпуск без сохранения заработной платы по уходу за ребёнком
absence-kind-annual-leave = ежегодный оплачиваемый отпуск
absence-kind-sick-leave = временная нетрудоспособность
absence-kind-maternity-leave = отпуск по беременности и родам
absence-kind-secondment = командировка
absence-kind-other = отсутствие иного вида

## Уровни, роли, схемы

level-central = центральный
level-regional = региональный
level-territorial = территориальный

role-head = руководитель
role-first-deputy = первый заместитель
role-deputy = заместитель
role-chief-of-staff = руководитель аппарата
role-officer = сотрудник

scheme-inter-level = межуровневая
scheme-inter-regional = межрегиональная
scheme-inter-sectoral = межсекторальная
scheme-none = ни одна не подходит

move-ground-plan = ежегодный план
move-ground-interest = интересы службы

after-refusal = после отказа от переезда
after-maximum-time = по истечении предельного времени в должности

## Семейные обстоятельства, согласие, отказ

protected-kind-child = ребёнок с инвалидностью
protected-kind-family-member = член семьи на иждивении с инвалидностью I или II группы, проживающий совместно
protected-kind-parent = родитель на иждивении, пенсионер по возрасту

circumstance-kind-child-with-disability = ребёнок с инвалидностью
circumstance-kind-family-member-with-disability = член семьи с инвалидностью
circumstance-kind-pensioner-parent = родитель-пенсионер

relation-own = родной ребёнок
relation-adopted = усыновлённый ребёнок
relation-ward = подопечный ребёнок

consented-not-needed = согласие не требуется
consented-given = согласие дано
consented-missing = согласие нужно, но его нет

refusal-of-relocation = отказ от переезда
refusal-of-rotation = отказ от ротации
refusal-of-offered-post = отказ от предложенной должности

## Кто решает

authority-hr-service = кадровая служба
authority-head = руководитель органа
authority-authorised-head = уполномоченный руководитель
authority-appointing-authority = лицо, имеющее право назначения и освобождения
authority-administration = Администрация Президента
authority-president = Президент

waiver-by-president = Президент
waiver-by-administration = Администрация Президента
waiver-by-other = иное лицо

nomenclature-president-appoints = назначает и освобождает Президент
nomenclature-president-agrees = по согласованию с Президентом
nomenclature-administration-agrees = по согласованию с Администрацией Президента

chosen-by-body = орган
chosen-by-central-authority = центральный уполномоченный орган

## Звания и реорганизация

rank-kind-special = специальное звание
rank-kind-class = классный чин

cause-reorganisation = реорганизация государственного органа
cause-structure-change = изменение структуры
cause-renaming = переименование должности

## О чём спрашивают

subject-person = сотрудник
subject-particulars = сведения о сотруднике
subject-on = на какой день
subject-post = должность
subject-from = занимаемая должность
subject-to = должность назначения
subject-year = год плана
subject-until = предлагаемый последний день
subject-event-day = день события, с которого идёт срок
subject-body = государственный орган

## Части актов и их состояние

part-decree = указ
part-list = перечень
part-rules = правила
part-form = форма
part-form-2 = форма 2
part-form-3 = форма 3
part-composition-central = состав центральной комиссии
part-composition-regional = состав региональной комиссии
part-amendments = изменения
part-act = форма акта
part-footer = выходные данные
part-article-004 = статья 4

act-kind-law = закон
act-kind-decree = указ

status-executed = исполняется
status-recorded = учитывается
status-informational = справочно
status-planned = в плане

provision-kind-amendment = изменение
provision-kind-commencement = вступление в силу
provision-kind-composition = состав
provision-kind-deadline = срок
provision-kind-decision = решение
provision-kind-definition = определение
provision-kind-document = документ
provision-kind-eligibility = требование
provision-kind-exception = исключение
provision-kind-form-field = реквизит формы
provision-kind-informational = справочная
provision-kind-notification = уведомление
provision-kind-prohibition = запрет
provision-kind-removal = исключение из состава
provision-kind-repeal = утрата силы
provision-kind-routing = порядок прохождения
provision-kind-subject = предмет
provision-kind-transition = переходная норма
provision-kind-voting = голосование

entry-rule-on-signing = со дня подписания
entry-rule-after-publication = после первого официального опубликования
entry-rule-on-day = с названного дня
entry-rule-backdated = со дня, предшествующего подписанию
entry-rule-unknown = в тексте не сказано

## Отказы, сказанные теми фактами, которые есть

refusal-return-within-year = Сотрудник оставил эту должность ({ $post }) менее года назад; вернуться можно с { $until }
refusal-qualification-not-met = Одно из квалификационных требований не выполнено; должность: { $post }
refusal-undetermined-qualification = Неизвестно, выполнены ли квалификационные требования; должность: { $post }
refusal-rank-not-equal = Должность назначения не равнозначна занимаемой: { $post }

## Отказ и предупреждение, которых в каталоге пока нет

notice-destination-abolished = Эта должность упразднена: { $post }
    .cure = Выберите должность из действующего штатного расписания
notice-qualification-set-aside = Одно из квалификационных требований не доказано; в интересах службы от него мотивированно отступили

act-form-order = приказ
act-form-presidential-order = распоряжение Президента

## Короткие названия органов перечня

body-prosecutor-general = Генпрокуратура
body-financial-monitoring = АФМ
body-internal-affairs = МВД
body-emergency = МЧС

event-plan-year = Год плана
event-materials-received = Поступление в Администрацию материалов о продлении
event-agreement-received = Поступление положительного ответа о согласовании
event-act-issued = Издание акта о назначении
weekday-monday = понедельник
weekday-tuesday = вторник
weekday-wednesday = среда
weekday-thursday = четверг
weekday-friday = пятница
weekday-saturday = суббота
weekday-sunday = воскресенье
day-weekend = выходной день недели
day-off-moved = выходной, перенесён с дня { $from }
event-first-stage = Первый этап внеочередной аттестации сотрудника
event-session = Заседание аттестационной комиссии
event-attested = Очередная аттестация пройдена
event-returned-from-leave = Выход сотрудницы из отпуска по беременности или уходу за ребёнком
event-quarter = Квартал Президентского резерва
event-reserve-approved = Утверждение резерва
event-extract-received = Поступление в кадровое подразделение выписки из утверждённого списка
event-included = Решение о зачислении в резерв
event-check-done = Окончание проверки материалов в Службе персонала
event-head-decided = Решение Руководителя Администрации
event-head-tasked = Поручение Руководителя Администрации изучить кандидатуру
deadline-nominations = списки представляемых
deadline-check = проверка
deadline-list = список
deadline-earliest = первый день
deadline-latest = последний день
quarter-of-year = { $quarter } квартал { $year } года
decree-by-number = Указ № { $number }
part-regulation = положение
part-composition = состав
clause-title = заголовок
clause-preamble = преамбула
clause-columns = графы
clause-status = отметка об утрате силы
clause-row = строка состава
clause-signature = подпись
clause-no-transition = переходного положения нет
clause-heading = заголовок
clause-publication = публикация
clause-stamp = гриф
clause-chapter = глава
clause-note = примечание

## Что показывает годовой план

particular-name = фамилия, имя, отчество
particular-born = дата рождения
particular-post-held = занимаемая должность
particular-rank = специальное звание или классный чин
particular-expiry = день истечения трёх лет
particular-category = категория предусмотренной должности
particular-family = семейное положение и число членов семьи
particular-protected = наличие лиц трёх видов из пункта 6
particular-housing = потребность в служебном жилье
