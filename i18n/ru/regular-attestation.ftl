# Очередная аттестация (Закон о правоохранительной службе, по изложению в статье).

## Шаги

finding-source-not-verified = Источник – не сам Закон, а статья о нём; редакция, на которую она опирается, не проверена.
finding-serves-in-bodies =
    { $serves ->
        [yes] { $on } служит в правоохранительном органе.
       *[no] { $on } в правоохранительном органе не служит.
    }
finding-service-continuous-since = Начало непрерывной службы: { $from }.
finding-service-interrupted = Служба прервана; последний день: { $last-day }, новое поступление: { $from }. Непрерывная служба считается заново с этого дня.
finding-service-gap-bridged = Перерыв не прерывает службу; последний день: { $last-day }, новое поступление: { $from }.
finding-attested-last = Последняя аттестация: { $on }; вид: { $kind }.
finding-attestation-resets-nothing = Внеочередная аттестация ({ $on }) трёхлетний счёт не обновляет.
finding-attestation-cycle = Три года считаются с { $from } ({ $source }); срок истекает: { $on }.
finding-equal-post-starts-no-year = Назначение { $from } – на равнозначную должность, нового года оно не начинает.
finding-equal-post-other-functions =
    { $starts ->
        [yes] Назначение { $from } – на равнозначную должность с иными функциями; год начинается заново.
       *[no] Назначение { $from } – на равнозначную должность с иными функциями; год заново не начинается.
    }
finding-new-post-year = Назначение на новую должность: { $from }; год на ней истекает: { $on }.
finding-new-post-year-not-counted = Назначение { $from } не учитывается: трёхлетняя дата не приходится на первый год на новой должности. Трёхлетняя дата: { $cycle }.
finding-attestation-due = Срок аттестации наступает: { $on }; последний день проведения: { $latest }.
finding-returned-from-leave = Выход на службу из отпуска: { $on }; первый день, когда можно аттестовать: { $earliest }.
finding-return-year = Выход на службу: { $returned }; последний день года после него: { $latest }.
finding-return-window-not-opened = Ко дню выхода из отпуска три года не истекли, поэтому срок после выхода не начинается. Выход: { $returned }; три года истекают: { $cycle }.
finding-terms-exclude = Оба срока соблюсти нельзя. Год на новой должности истекает: { $year-ends }; последний день после выхода: { $latest }.
finding-leads-body =
    { $exempt ->
        [yes] Должность: { $ground } ({ $of }), с { $from }. Пока занимает её, аттестации не подлежит.
       *[no] Должность: { $ground } ({ $of }), с { $from }. От аттестации она не освобождает.
    }
finding-service-elsewhere-not-counted = Служба в иных местах не засчитывается: { $from } – { $until }.
finding-service-counted = Выслуга в правоохранительных органах: лет – { $years }, месяцев – { $months }, дней – { $days }.
finding-twenty-years-complete = Двадцать лет выслуги исполняются: { $on }.
finding-twenty-years-not-yet = На проверяемый день двадцати лет выслуги нет. Проверяемый день: { $checked-on }; исполнятся: { $on }.
finding-on-exempting-leave = Основание освобождения: { $ground }; { $from } – { $last-day }.
finding-leave-of-women-only = Такой отпуск ({ $ground }; { $from } – { $last-day }) освобождает только женщин.
finding-pregnant-before-leave =
    { $exempt ->
        [yes] Беременность с { $from }, отпуска ещё нет; это освобождает от аттестации.
       *[no] Беременность с { $from }, отпуска ещё нет; при ином прочтении это освобождало бы.
    }
finding-not-in-extraordinary = При внеочередной аттестации это основание не освобождает: { $ground }.
finding-nothing-exempts = { $on } оснований освобождения нет.
finding-overdue-on = Аттестация просрочена: { $first } – { $until }.
finding-never-overdue = До { $on } аттестация не просрочивалась.
finding-attestation-in-time = Этот день – в пределах срока: { $on }.

## Недостающие факты

ask-sex = пол сотрудника
    .cure = Внесите пол по личному делу.
ask-service-periods = периоды службы: где, с какого и по какой день
    .cure = Внесите все периоды службы по послужному списку, и до ведения реестра.
ask-attestations = пройденные аттестации
    .cure = Внесите день и вид каждой аттестации; если их не было, внесите это.
ask-attestation-kind = вид аттестации: очередная или внеочередная
    .cure = Внесите вид по решению комиссии.
ask-appointments = назначения на должности
    .cure = Внесите приказы о назначении.
ask-functions-changed = сменились ли функции на равнозначной должности
    .cure = Сравните функции обеих должностей и внесите вывод.
ask-head-or-deputy = является ли должность должностью руководителя органа или заместителя
    .cure = Внесите роль должности по штатному расписанию.
ask-body-led = какой орган возглавляется: центральный, территориальный или подразделение
    .cure = Внесите уровень подразделения этой должности.
ask-leaves = отпуска по беременности и уходу за ребёнком
    .cure = Внесите приказы об отпусках; если их не было, внесите это.
ask-preferential-counting = льготное исчисление периода службы
    .cure = Внесите, с каким коэффициентом засчитывается период.
ask-pregnancies = периоды беременности
    .cure = Внесите период по справке; если его нет, внесите это.

## Определения и их значения

norm-regular-attestation-subject = Служит ли в правоохранительном органе
norm-regular-attestation-continuous-since = Начало непрерывной службы
norm-regular-attestation-anchor = День, с которого считаются три года
norm-regular-attestation-cycle-due = День истечения трёх лет
norm-regular-attestation-post-due = День истечения года на новой должности
norm-regular-attestation-due = День наступления срока очередной аттестации
norm-regular-attestation-window = Дни, между которыми проводится очередная аттестация
norm-regular-attestation-service-length = Выслуга в правоохранительных органах
norm-regular-attestation-exemptions = Основания освобождения от аттестации
norm-regular-attestation-exempt-in-extraordinary = Основания освобождения, действующие при внеочередной аттестации
norm-regular-attestation-overdue = Периоды просрочки аттестации
norm-regular-attestation-may-attest = Законна ли аттестация в этот день
norm-regular-attestation-state = Положение между двумя аттестациями
value-regular-attestation-anchor = { $day } ({ $source })
value-regular-attestation-window = самый ранний день: { $earliest }; последний день: { $latest }; основание: { $basis }
value-regular-attestation-service-length = лет – { $years }, месяцев – { $months }, дней – { $days }; двадцать лет исполнятся: { $twenty-years-on }
item-regular-attestation-exemptions = { $ground } (с: { $from }; последний день: { $last-day })
item-regular-attestation-exempt-in-extraordinary = { $ground } (с: { $from }; последний день: { $last-day })
item-regular-attestation-overdue = { $first } – { $last }
value-regular-attestation-state-in-cycle = идёт трёхлетний срок
value-regular-attestation-state-post-wait = отложено из-за новой должности
value-regular-attestation-state-exempt-head = освобождён как руководитель или заместитель
value-regular-attestation-state-exempt-20 = освобождён по двадцатилетней выслуге
value-regular-attestation-state-on-leave = в отпуске, освобождена
value-regular-attestation-state-return-wait = вышла из отпуска, срок ещё не наступил
value-regular-attestation-state-return-due = вышла из отпуска, подлежит аттестации
value-regular-attestation-state-due = срок наступил
value-regular-attestation-state-overdue = срок пропущен

## Слова

ground-head = руководитель органа
ground-deputy-head = заместитель руководителя органа
ground-twenty-years = двадцать лет выслуги
ground-pregnancy-leave = отпуск по беременности
ground-child-care-leave = отпуск по уходу за ребёнком
ground-pregnancy = период беременности
of-central-body = центральный орган
of-territorial-body = территориальный орган
of-subdivision = подразделение
kind-regular = очередная
kind-extraordinary = внеочередная
source-attestation = последняя аттестация
source-service-start = начало непрерывной службы
basis-cycle = три года
basis-new-post = год на новой должности
basis-return = срок после выхода из отпуска
earliest-none = не ограничен
last-day-none = не установлен
last-none = ещё длится
twenty-years-on-none = не исполнились, служба окончена

## Варианты прочтения

reading-r-cycle-anchor--last-attestation-else-service-start = от последней аттестации, без неё – от начала непрерывной службы
reading-r-cycle-anchor--service-start-multiples = через каждые три года от начала службы
reading-r-new-post-rule--later-of-cycle-and-appointment-plus-1y = более поздний из двух дней
reading-r-new-post-rule--appointment-plus-1y = год после назначения
reading-r-new-post-rule--postpone-only-if-due = отодвигается, лишь если три года истекают в первый год на должности
reading-r-equal-post-changed-functions-restart--no = смена функций год не начинает
reading-r-equal-post-changed-functions-restart--yes = смена функций начинает год заново
reading-r-heads-scope--central-body-only = только руководители центрального органа
reading-r-heads-scope--every-body-and-subdivision = и руководители территориальных органов и подразделений
reading-r-service20-counting--calendar = календарное исчисление
reading-r-service20-counting--preferential = льготное исчисление
reading-r-service20-reference-date--attestation-date = на день аттестации
reading-r-service20-reference-date--due-date = на день наступления срока
reading-r-leave-sex--women-only = только женщины
reading-r-leave-sex--any = любой сотрудник в таком отпуске
reading-r-pregnancy-before-leave--not-exempt = беременность до отпуска не освобождает
reading-r-pregnancy-before-leave--exempt = освобождает и беременность до отпуска
reading-r-return-window-scope--always = для всех вернувшихся
reading-r-return-window-scope--only-if-fell-due = лишь если три года истекли ко дню выхода
reading-r-return-vs-new-post--return-window-prevails = преобладает срок после выхода
reading-r-return-vs-new-post--new-post-prevails = преобладает год на новой должности
reading-r-return-vs-new-post--manual = в каждом случае решает человек
reading-r-exempt20-in-extraordinary--no = при внеочередной не освобождают
reading-r-exempt20-in-extraordinary--yes = освобождают и при внеочередной
reading-r-early-attestation--warn = можно, с предупреждением
reading-r-early-attestation--refuse = нельзя
reading-r-campaign-resets-cycle--yes = внеочередная обновляет три года
reading-r-campaign-resets-cycle--no = внеочередная три года не обновляет
