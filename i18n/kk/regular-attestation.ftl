# Кезекті аттестаттау (құқық қорғау қызметі туралы Заң, мақала бойынша).

## Қадамдар

finding-source-not-verified = Дереккөз – Заңның өзі емес, ол туралы мақала; мақала сүйенген редакция тексерілмеген.
finding-serves-in-bodies =
    { $serves ->
        [yes] { $on } күні құқық қорғау органында қызмет етеді.
       *[no] { $on } күні құқық қорғау органында қызмет етпейді.
    }
finding-service-continuous-since = Үздіксіз қызмет басталған күн: { $from }.
finding-service-interrupted = Қызмет үзілген; соңғы күні: { $last-day }, қайта кірген күні: { $from }. Үздіксіз қызмет осы күннен бастап жаңадан есептеледі.
finding-service-gap-bridged = Қызметтегі үзіліс есепті тоқтатпайды; соңғы күні: { $last-day }, қайта кірген күні: { $from }.
finding-attested-last = Соңғы аттестаттау күні: { $on }; түрі: { $kind }.
finding-attestation-resets-nothing = { $on } күні өткен кезектен тыс аттестаттау үш жылдық есепті жаңартпайды.
finding-attestation-cycle = Үш жыл есептелетін күн: { $from } ({ $source }); мерзім толатын күн: { $on }.
finding-equal-post-starts-no-year = { $from } күнгі тағайындау – тең дәрежелі лауазымға, ол жаңа бір жылды бастамайды.
finding-equal-post-other-functions =
    { $starts ->
        [yes] { $from } күнгі тағайындау – функциялары басқа тең дәрежелі лауазымға; бір жыл жаңадан басталады.
       *[no] { $from } күнгі тағайындау – функциялары басқа тең дәрежелі лауазымға; бір жыл жаңадан басталмайды.
    }
finding-new-post-year = Жаңа лауазымға тағайындалған күн: { $from }; онда бір жыл толатын күн: { $on }.
finding-new-post-year-not-counted = { $from } күнгі тағайындау есепке алынбайды: үш жыл толатын күн жаңа лауазымдағы бірінші жылға түспейді. Үш жыл толатын күн: { $cycle }.
finding-attestation-due = Аттестаттау мерзімі келетін күн: { $on }; өткізуге болатын соңғы күн: { $latest }.
finding-returned-from-leave = Демалыстан қызметке шығатын күн: { $on }; аттестаттауға болатын алғашқы күн: { $earliest }.
finding-return-year = Қызметке шығатын күн: { $returned }; содан кейінгі бір жылдың соңғы күні: { $latest }.
finding-return-window-not-opened = Демалыстан қызметке шыққан күнге дейін үш жыл толмаған, сондықтан оралғаннан кейінгі мерзім басталмайды. Қызметке шыққан күн: { $returned }; үш жыл толатын күн: { $cycle }.
finding-terms-exclude = Екі мерзімді қатар сақтау мүмкін емес. Жаңа лауазымда бір жыл толатын күн: { $year-ends }; оралғаннан кейінгі соңғы күн: { $latest }.
finding-leads-body =
    { $exempt ->
        [yes] Лауазымы: { $ground } ({ $of }), { $from } күнінен бастап. Осы лауазымда аттестаттауға жатпайды.
       *[no] Лауазымы: { $ground } ({ $of }), { $from } күнінен бастап. Бұл лауазым аттестаттаудан босатпайды.
    }
finding-service-elsewhere-not-counted = Басқа жердегі қызмет есепке алынбайды: { $from } – { $until }.
finding-service-counted = Құқық қорғау органдарындағы қызмет өтілі: { $years } жыл, { $months } ай, { $days } күн.
finding-twenty-years-complete = Қызмет өтілі жиырма жылға толатын күн: { $on }.
finding-twenty-years-not-yet = Тексерілетін күні қызмет өтілі жиырма жылға толмаған. Тексерілетін күн: { $checked-on }; толатын күн: { $on }.
finding-on-exempting-leave = Босату негізі: { $ground }; { $from } – { $last-day }.
finding-leave-of-women-only = Мұндай демалыс ({ $ground }; { $from } – { $last-day }) тек әйелдерді босатады.
finding-pregnant-before-leave =
    { $exempt ->
        [yes] Жүктілік кезеңі { $from } күнінен басталған, демалыс әлі жоқ; бұл аттестаттаудан босатады.
       *[no] Жүктілік кезеңі { $from } күнінен басталған, демалыс әлі жоқ; басқаша оқылса, бұл босатар еді.
    }
finding-not-in-extraordinary = Кезектен тыс аттестаттауда бұл негіз босатпайды: { $ground }.
finding-nothing-exempts = { $on } күні аттестаттаудан босататын негіз жоқ.
finding-overdue-on = Аттестаттау кешіккен күндер: { $first } – { $until }.
finding-never-overdue = { $on } күніне дейін аттестаттау кешікпеген.
finding-attestation-in-time = Бұл күн мерзімнің ішінде: { $on }.

## Жетпейтін деректер

ask-sex = қызметкердің жынысы
    .cure = Жынысын жеке іс бойынша тіркеңіз.
ask-service-periods = қызмет кезеңдері: қайда, қай күннен қай күнге дейін
    .cure = Барлық қызмет кезеңін қызметтік тізім бойынша тіркеңіз, тіркелімге дейінгілерін де.
ask-attestations = өткен аттестаттаулар
    .cure = Аттестаттаулардың күні мен түрін тіркеңіз; болмаса, болмағанын тіркеңіз.
ask-attestation-kind = аттестаттаудың кезекті не кезектен тыс екені
    .cure = Түрін комиссия шешімі бойынша тіркеңіз.
ask-appointments = лауазымдарға тағайындаулар
    .cure = Тағайындау бұйрықтарын тіркеңіз.
ask-functions-changed = тең дәрежелі лауазымда функциялардың өзгергені не өзгермегені
    .cure = Екі лауазымның функцияларын салыстырып, қорытындысын тіркеңіз.
ask-head-or-deputy = лауазымның орган басшысының не орынбасарының лауазымы екені
    .cure = Лауазымның рөлін штат кестесі бойынша тіркеңіз.
ask-body-led = басқарылатын орган: орталық, аумақтық не бөлімше
    .cure = Лауазым тұрған бөлімшенің деңгейін тіркеңіз.
ask-leaves = жүктілігі және бала күтімі бойынша демалыстар
    .cure = Демалыс бұйрықтарын тіркеңіз; болмаса, болмағанын тіркеңіз.
ask-preferential-counting = қызмет кезеңінің жеңілдікпен есептелуі
    .cure = Кезеңнің қандай еселікпен есептелетінін тіркеңіз.
ask-pregnancies = жүктілік кезеңдері
    .cure = Анықтамада көрсетілген кезеңді тіркеңіз; болмаса, болмағанын тіркеңіз.

## Анықтамалар мен олардың мәндері

norm-regular-attestation-subject = Құқық қорғау органында қызмет ете ме
norm-regular-attestation-continuous-since = Үздіксіз қызмет басталған күн
norm-regular-attestation-anchor = Үш жыл есептелетін күн
norm-regular-attestation-cycle-due = Үш жыл толатын күн
norm-regular-attestation-post-due = Жаңа лауазымда бір жыл толатын күн
norm-regular-attestation-due = Кезекті аттестаттау мерзімі келетін күн
norm-regular-attestation-window = Кезекті аттестаттау өткізілетін күндер аралығы
norm-regular-attestation-service-length = Құқық қорғау органдарындағы қызмет өтілі
norm-regular-attestation-exemptions = Аттестаттаудан босату негіздері
norm-regular-attestation-exempt-in-extraordinary = Кезектен тыс аттестаттауда сақталатын босату негіздері
norm-regular-attestation-overdue = Аттестаттау кешіккен кезеңдер
norm-regular-attestation-may-attest = Осы күні аттестаттау заңды ма
norm-regular-attestation-state = Екі аттестаттау арасындағы жағдайы
value-regular-attestation-anchor = { $day } ({ $source })
value-regular-attestation-window = ең ерте күн: { $earliest }; соңғы күн: { $latest }; негізі: { $basis }
value-regular-attestation-service-length = { $years } жыл, { $months } ай, { $days } күн; жиырма жыл толатын күн: { $twenty-years-on }
item-regular-attestation-exemptions = { $ground } (басталған күні: { $from }; соңғы күні: { $last-day })
item-regular-attestation-exempt-in-extraordinary = { $ground } (басталған күні: { $from }; соңғы күні: { $last-day })
item-regular-attestation-overdue = { $first } – { $last }
value-regular-attestation-state-in-cycle = үш жылдық есеп жүріп жатыр
value-regular-attestation-state-post-wait = жаңа лауазымға байланысты кейінге шегерілген
value-regular-attestation-state-exempt-head = басшы не орынбасар ретінде босатылған
value-regular-attestation-state-exempt-20 = жиырма жылдық өтілі бойынша босатылған
value-regular-attestation-state-on-leave = демалыста, босатылған
value-regular-attestation-state-return-wait = демалыстан оралған, мерзімі әлі келмеген
value-regular-attestation-state-return-due = демалыстан оралған, аттестаттау керек
value-regular-attestation-state-due = мерзімі келген
value-regular-attestation-state-overdue = мерзімі өтіп кеткен

## Сөздер

ground-head = орган басшысы
ground-deputy-head = орган басшысының орынбасары
ground-twenty-years = жиырма жыл қызмет өтілі
ground-pregnancy-leave = жүктілігі бойынша демалыс
ground-child-care-leave = бала күтімі бойынша демалыс
ground-pregnancy = жүктілік кезеңі
of-central-body = орталық орган
of-territorial-body = аумақтық орган
of-subdivision = бөлімше
kind-regular = кезекті
kind-extraordinary = кезектен тыс
source-attestation = соңғы аттестаттау
source-service-start = үздіксіз қызметтің басталуы
basis-cycle = үш жыл
basis-new-post = жаңа лауазымдағы бір жыл
basis-return = демалыстан оралғаннан кейінгі мерзім
earliest-none = шектелмеген
last-day-none = белгіленбеген
last-none = әлі жалғасуда
twenty-years-on-none = толмаған, қызмет аяқталған

## Оқылу нұсқалары

reading-r-cycle-anchor--last-attestation-else-service-start = соңғы аттестаттаудан, ол болмаса үздіксіз қызмет басынан
reading-r-cycle-anchor--service-start-multiples = қызмет басынан әр үш жыл сайын
reading-r-new-post-rule--later-of-cycle-and-appointment-plus-1y = екі күннің кешірегі
reading-r-new-post-rule--appointment-plus-1y = тағайындалғаннан кейін бір жыл
reading-r-new-post-rule--postpone-only-if-due = үш жыл жаңа лауазымдағы бірінші жылда толса ғана кейінге шегеріледі
reading-r-equal-post-changed-functions-restart--no = функциялар өзгерсе де жаңадан басталмайды
reading-r-equal-post-changed-functions-restart--yes = функциялар өзгерсе, жаңадан басталады
reading-r-heads-scope--central-body-only = тек орталық органның басшылары
reading-r-heads-scope--every-body-and-subdivision = аумақтық органдар мен бөлімшелердің басшылары да
reading-r-service20-counting--calendar = күнтізбелік есеп
reading-r-service20-counting--preferential = жеңілдікпен есептеу
reading-r-service20-reference-date--attestation-date = аттестаттау күніне
reading-r-service20-reference-date--due-date = мерзімі келетін күнге
reading-r-leave-sex--women-only = тек әйелдер
reading-r-leave-sex--any = мұндай демалыстағы кез келген қызметкер
reading-r-pregnancy-before-leave--not-exempt = демалысқа дейінгі жүктілік босатпайды
reading-r-pregnancy-before-leave--exempt = демалысқа дейінгі жүктілік те босатады
reading-r-return-window-scope--always = оралғандардың бәріне
reading-r-return-window-scope--only-if-fell-due = оралған күнге дейін үш жыл толғандарға ғана
reading-r-return-vs-new-post--return-window-prevails = оралғаннан кейінгі мерзім басым
reading-r-return-vs-new-post--new-post-prevails = жаңа лауазымдағы бір жыл басым
reading-r-return-vs-new-post--manual = әр жағдайда адам шешеді
reading-r-exempt20-in-extraordinary--no = кезектен тыс аттестаттауда босатпайды
reading-r-exempt20-in-extraordinary--yes = кезектен тыс аттестаттауда да босатады
reading-r-early-attestation--warn = болады, ескертумен
reading-r-early-attestation--refuse = болмайды
reading-r-campaign-resets-cycle--yes = кезектен тыс аттестаттау үш жылды жаңартады
reading-r-campaign-resets-cycle--no = кезектен тыс аттестаттау үш жылды жаңартпайды
