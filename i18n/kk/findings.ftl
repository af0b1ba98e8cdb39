# Есептеу қадамдары: әр қадамда не анықталғаны. Қойылатын сөздер атау тұлғасында келеді.

finding-in-force = Актінің күшіне ену күні: { $from }.
finding-not-in-force = { $on } күні акт әлі күшінде емес; күшіне ену күні: { $from }.
finding-missing = Тіркелмеген дерек: { $fact }.
finding-missing-of-post = «{ $post }» лауазымы бойынша тіркелмеген дерек: { $fact }.

## Тізбе және деңгей

finding-body-covered =
    { $covered ->
        [yes] Жарлық осы органға қолданылады.
       *[no] Жарлық осы органға қолданылмайды.
    }
finding-falls-under = «{ $post }» лауазымы тізбеге кіреді; тармағы: { $item }.
finding-not-in-list = «{ $post }» лауазымы тізбенің бірде-бір тармағына сәйкес келмейді.
finding-stands-at = «{ $post }» лауазымының деңгейі: { $level }.

## Мерзімнің басталуы

finding-term-began = Мерзім { $from } күні «{ $post }» лауазымына тағайындаудан басталды.
finding-term-restarted = Мерзім { $from } күні «{ $post }» лауазымына тағайындаудан жаңадан басталды; тағайындау негізі мерзімді жалғастырмайды: { $ground }.
finding-term-restarted-unequal = Мерзім { $from } күні «{ $post }» лауазымына тағайындаудан жаңадан басталды: ол бұрынғы «{ $before }» лауазымына тең дәрежелі емес.
finding-term-restarted-by-decision = Мерзім { $from } күні «{ $post }» лауазымына тағайындаудан жаңадан басталды: шешім бойынша үзіліс мерзімді жалғастырмайды; үзіліс: { $gap-days } күн.
finding-term-carried-over =
    «{ $before }» лауазымындағы мерзім «{ $post }» лауазымында жалғасады; негізі: { $ground }; { $gap-days ->
        [0] үзіліс жоқ.
       *[other] үзіліс: { $gap-days } күн.
    }
finding-carry-over-open = «{ $before }» лауазымындағы мерзімнің «{ $post }» лауазымында жалғасатыны анықталмаған, әзірге жалғасады деп есептеледі; тіркелмеген дерек: { $missing }.
finding-duties-change-nothing = { $from } күнінен бастап жүктелген қосымша міндеттер мерзімді жаңадан бастамайды.
finding-took-the-place = «{ $post }» лауазымы бұрын атқарылған «{ $before }» лауазымының орнына құрылған.

## Мерзімнің өтуі және болмаған кезеңдер

finding-three-years-pass = { $from } күнінен бастап үш жыл толатын күн: { $on }.
finding-absences-joined =
    { $from } – { $to } демалысы мен { $then-from } күні басталған демалыс бір кезең болып есептеледі; { $days-off ->
        [0] арасында үзіліс жоқ.
       *[other] арасындағы демалыс күндері: { $days-off }.
    }
finding-absence-excluded = { $from } – { $to } аралығында болмаған кезең мерзімнен шығарылды: { $days } күн. Мерзім толатын күн: { $term-passes }.
finding-absence-counted = { $from } – { $to } аралығында болмаған кезең мерзімге кіреді: шектен асу үшін ол { $exceeds-from } күніне дейін не одан да ұзаққа созылуы керек еді.
finding-absence-of-other-kind = { $from } күні басталған болмау кезеңі мерзімге кіреді; бұл түрі мерзімнен шығарылмайды: { $kind }.
finding-absence-after-term = { $from } күні басталған болмау кезеңі ештеңені өзгертпейді: мерзім { $term-passed } күні өтіп кеткен.
finding-absence-open =
    { $days-so-far ->
        [0] { $from } күні басталған демалыстың аяқталған күні тіркелмеген; { $seen-on } күні ол әлі басталмаған, мерзім { $not-before } күнінен ерте өтпейді.
       *[other] { $from } күні басталған демалыстың аяқталған күні тіркелмеген; { $seen-on } күнін қоса алғанда { $days-so-far } күн өтті, мерзім { $not-before } күнінен ерте өтпейді.
    }
finding-term-passes = Лауазымда болу мерзімі толатын күн: { $on }.
finding-term-passes-not-before = Бір дерек жетіспейді; лауазымда болу мерзімі { $on } күнінен бұрын өтпейді.
finding-nothing-left = { $from } күнінен мерзім толық өтеді.

## Мерзімді ұзарту және жоспар

finding-extended = Лауазымдағы уақыт { $until } күніне дейін ұзартылған; бұйрық күні: { $ordered }.
finding-extends-nothing = Соңы { $until } деп белгіленген ұзарту уақыт қоспайды: уақыт онсыз да { $runs-from } күніне дейін жүреді.
finding-extension-limit = Ұзарту { $runs-from } күнінен бастап есептеледі; ең соңғы күні: { $until }.
finding-time-ends = Лауазымдағы уақыттың аяқталу күні: { $on }.
finding-in-plan =
    { $stands ->
        [yes] Лауазымдағы уақыттың аяқталу күні – { $time-ends }, сондықтан қызметкер { $year } жылғы жоспарға кіреді.
       *[no] Лауазымдағы уақыттың аяқталу күні – { $time-ends }, сондықтан қызметкер { $year } жылғы жоспарға кірмейді.
    }
finding-moved-out-before = Қызметкер { $on } күнінен бастап бұл лауазымда емес, сондықтан { $year } жылғы жоспарға кірмейді.
finding-transitional =
    { $applies ->
        [yes] Мерзім { $term-passed } күні, яғни Жарлық күшіне енген { $commencement } күніне дейін не сол күні өткен: ауысу өтпелі тәртіпке жатады.
       *[no] Мерзім толатын күн – { $term-passed }, Жарлық күшіне енген { $commencement } күнінен кейін: өтпелі тәртіп қолданылмайды.
    }
finding-last-day = Соңғы күн – { $on }; есептелген күні: { $counted-from }.

## Отбасы жағдайы және келісім

finding-protects = Қызметкерді қорғайтын мән-жай: { $kind }; басталған күні: { $from }.
finding-claimed = Мән-жай айтылған, бірақ құжаты жоқ, сондықтан оған сүйенуге болмайды: { $kind }.
finding-claimed-document-over = Мән-жай ({ $kind }) тек мәлімделген: құжаттың соңғы жарамды күні – { $until }.
finding-claimed-not-proved = Мән-жай ({ $kind }) тек мәлімделген: құжат бір деректі растамайды – { $fact }.
finding-holds-no-post = { $on } күні қызметкер лауазым атқармайды.
finding-does-not-protect = Тіркелген мән-жай бұл күні қорғамайды: { $kind }.
finding-not-protected = Бұл күні қызметкерді қорғайтын құжатталған мән-жай жоқ.
finding-relocation =
    { $needed ->
        [yes] Ауысу басқа елді мекенге көшуді қажет етеді.
       *[no] Ауысу басқа елді мекенге көшуді қажет етпейді.
    }
finding-consent-stands = Осы ауысуға жазбаша келісім бар; берілген күні: { $on }.
finding-consent-withdrawn = Жазбаша келісім { $on } күні берілген, { $withdrawn } күні уақытында қайтарып алынған.
finding-no-consent = Осы ауысуға жазбаша келісім тіркелмеген.
finding-interest-of-service = Ротация қызмет мүддесі үшін жүргізіледі: лауазымдағы мерзімнің өтуі талап етілмейді.

## Баратын лауазым

finding-move-scheme = Деңгейлер: { $from } → { $to }; ауысу схемасы: { $scheme }.
finding-ranks-compared =
    { $equal ->
        [yes] «{ $one }» және «{ $other }» лауазымдары тең дәрежелі.
       *[no] «{ $one }» және «{ $other }» лауазымдары тең дәрежелі емес.
    }
finding-left-on-barring-ground = «{ $post }» лауазымы { $on } күні босатылған; негізі: { $ground }. Қайтуға болатын алғашқы күн: { $open-from }.
finding-bar-lifted = Бір жылдық тыйым { $decided } күнгі шешіммен алынған.
finding-requirements-compared = Біліктілік талаптары: барлығы – { $required }, орындалғаны – { $met }, орындалмағаны – { $unmet }.
finding-agreement-needed =
    { $president ->
        [yes] { $administration ->
            [yes] Президенттің және Президент Әкімшілігінің келісімі қажет.
           *[no] Президенттің келісімі қажет.
        }
       *[no] { $administration ->
            [yes] Президент Әкімшілігінің келісімі қажет.
           *[no] Президенттің де, Президент Әкімшілігінің де келісімі қажет емес.
        }
    }
finding-decides = Өкілеттік иесі: { $authority }.
finding-act-takes-form = Тағайындау актісінің нысаны: { $form }.
finding-destination-open = «{ $post }» лауазымы бұл күні бос.
finding-refused = Кедергі: { $code }.
finding-warned = Ескерту: { $warning }.

# Акт тізбесіндегі код, қадам үшін мәні бойынша.
noted-refuse = Кедергі: { $code }
noted-breach = Бұзушылық, тіркеледі: { $code }
noted-warn = Назарға: { $code }
noted-ask = Адам шешеді: { $code }
finding-row-of-the-form = Жоспар нысан бойынша жасалады: қызметкерге нөмірленген жеке жол беріледі.
finding-particular-shown = { $column }-бағанда көрсетілген: { $particular }.
finding-particular-missing = { $column }-баған бос, өйткені мынау тіркелмеген: { $particular }.
finding-row-complete = Жолда жоспар қызметкер туралы көрсетуге тиіс мәліметтің бәрі бар.
refusal-plan-form-incomplete = Жоспар жолында бос баған бар
