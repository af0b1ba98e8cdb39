# 828-Жарлық: лауазымдарға келісу, тағайындау, босату.

## Steps

finding-act-stands = Жарлықтың { $on } күнгі жай-күйі: { $act-state }.
finding-rows-held = Тізбе жолдарының мәтіні белгілі, басталатын күн: { $from }.
finding-no-row = Тізбенің бірде-бір жолы лауазымды қамтымайды.
finding-row-taken = Тізбе жолы: { $row }.
finding-row-gives-way = Жалпы жол: { $row }; оның орнына арнайы жол қолданылады: { $special }.
finding-row-in-doubt = Жолдың екі оқылуы бар, бірде-бірі расталмаған: { $row }.
finding-appoints = Тағайындайды: { $actor }.
finding-elects = Сайлайды: { $actor }.
finding-proposes-to-appointer = Тағайындаушыға ұсынады: { $actor }.
finding-nobody-proposes = Ұсынушы баған бос.
finding-agrees-to-it = Келіседі: { $actor }.
finding-on-instruction-of = Тапсырма бойынша ғана; тапсырма беретін: { $actor }.
finding-nobody-agrees = Ешкімнің келісімі қажет емес.
finding-writes = Ұсыным енгізеді: { $actor }.
finding-no-writer-prescribed = Ұсыным енгізуші белгіленбеген.
finding-addressed-to = Ұсыным енгізілетін жер: { $addressee }.
finding-mark-applies =
    { $applies ->
        [yes] Белгі осы лауазымға қатысты: { $mark }.
       *[no] Белгі осы лауазымға қатысты емес: { $mark }.
    }
finding-secretary-needed =
    { $needed ->
        [yes] Қауіпсіздік Кеңесі Хатшысының келісімі белгі бойынша қажет.
       *[no] Белгі Қауіпсіздік Кеңесі Хатшысының келісімін талап етпейді.
    }
finding-sc-chairman-needed =
    { $needed ->
        [yes] Қауіпсіздік Кеңесі Төрағасының келісімі қажет.
       *[no] Қауіпсіздік Кеңесі Төрағасының келісімі қажет емес.
    }
finding-deputy-head-needed =
    { $needed ->
        [yes] «А» корпусы: Басшының тиісті орынбасарының келісімі қажет.
       *[no] «А» корпусы емес: Басшы орынбасарының келісімі қажет емес.
    }
finding-head-decision-needed =
    { $needed ->
        [yes] Әкімшілік Басшысының шешімі қажет.
       *[no] Әкімшілік Басшысының жеке шешімі қажет емес.
    }
finding-goes-to-commission =
    { $goes ->
        [yes] Істі Комиссия қарайды.
       *[no] Істі Комиссия қарамайды.
    }
finding-unit-studies = Кандидатты алдын ала зерделейді: { $unit }.
finding-handed-to-working-body = Материал Комиссияның жұмыс органына берілген.
finding-no-unit-for-post = Бұл лауазымға ешбір тармақ бөлімше атамайды.
finding-may-decide-otherwise = Өзгедей шешім қабылдай алады: { $actor }.
finding-paper-needed = Қажетті құжат: { $document }.
finding-paper-missing = Жетпейтін құжат: { $document }.
finding-no-papers-prescribed = Бұл іске құжаттар тізбесі белгіленбеген.
finding-clock-runs = Мерзім есептелетін күн: { $counted-from }; соңғы күн: { $due }.
finding-clocks-stop = Акт күшін жойған күні мерзімдер тоқтайды: { $on }.
finding-decision-stands = { $actor }: { $decided }.
finding-agrees-by-the-act = Келісімі өз актісінде қамтылған: { $actor }.
finding-gate-stands = Актіні қабылдау: { $gate }.
finding-case-stands = Істің жай-күйі: { $case-state }.
finding-transition-proposed = Ұсынылатын шешім: { $proposed }.
finding-governed =
    { $rotation ->
        [yes] Ротация: істі өзге акт реттейді.
       *[no] Іс осы Жарлық бойынша жүргізіледі.
    }
finding-on-the-way = Қадам: { $case-step }.
finding-numbers = Тізбе белгілеген сан: { $number }.
finding-next-change = Келесі өзгеріс: { $on }; жасаған акт: { $by }.
finding-unit-said = Құрылымдық элемент: { $text-state }.
finding-alternative-goes =
    { $linked ->
        [yes] Өзге кандидатура: жаңа, байланысты іс ашылады.
       *[no] Өзге кандидатура: сол істің ішінде қаралады.
    }
finding-sheet-shows = Парақта көрсетілген: { $field }.
finding-notice-for = Хабарланады: { $actor }.

## Facts asked for

ask-post-row = Тізбенің жолы
    .cure = Лауазымға Тізбе жолын көрсетіңіз
ask-post-body = лауазым қай органға тиесілі екені
    .cure = Органды көрсетіңіз
ask-post-succession = органның бұрынғы органдарға құқық мирасқорлығы
    .cure = Мирасқорлық кестесін енгізіңіз
ask-post-committee = қай комитеттің лауазымы екені
    .cure = Комитетті көрсетіңіз
ask-post-duties = лауазым иесі қадағалайтын мәселелер
    .cure = Қадағаланатын мәселелерді енгізіңіз
ask-post-role = жолдағы лауазымның нақты түрі
    .cure = Лауазымның түрін көрсетіңіз
ask-occupied = толтырылған лауазымдар саны
    .cure = Толтырылған лауазымдар санын енгізіңіз
ask-corps-a = лауазымның «А» корпусына жататыны
    .cure = «А» корпусының тізбесі бойынша белгілеңіз
ask-act-form = Президент актісінің нысаны: жарлық не өкім
    .cure = Актінің нысанын көрсетіңіз
ask-case-kind = істің түрі: тағайындау не босату
    .cure = Істің түрін көрсетіңіз
ask-release-ground = босату негізі
    .cure = Босату негізін енгізіңіз
ask-rotation = істің ротация болуы
    .cure = Ротация ма, жоқ па – көрсетіңіз
ask-case-opened = іс ашылған күн
    .cure = Іс ашылған күнді енгізіңіз
ask-submission-by = ұсынымды енгізген тұлға
    .cure = Ұсынушыны көрсетіңіз
ask-submission-to = ұсынымның алушысы
    .cure = Алушыны көрсетіңіз
ask-submission-content = ұсынымның мазмұны
    .cure = Ұсынымда не жазылғанын енгізіңіз
ask-prime-minister-statement = Премьер-Министрмен келісілгені туралы ақпарат
    .cure = Ұсынымда осы ақпараттың бар-жоғын енгізіңіз
ask-release-reasons = босату себептері мен дәлелдері
    .cure = Ұсынымда себептердің бар-жоғын енгізіңіз
ask-transition = күші жойылған кездегі іс туралы шешім
    .cure = Өтпелі шешімді тіркеңіз
ask-documents = келіп түскен құжаттар
    .cure = Келіп түскен құжаттарды тізіңіз
ask-consultation = Мәжіліспен өткен консультациялар
    .cure = Консультациялардың өткен-өтпегенін және күнін енгізіңіз
ask-registration = материалдардың тіркелуі
    .cure = Материалдардың тіркелген-тіркелмегенін және күнін енгізіңіз
ask-check = құжаттарды тексеру нәтижесі
    .cure = Тексерудің күні мен нәтижесін енгізіңіз
ask-hand-over = тексеруден кейінгі беру
    .cure = Қашан және кімге берілгенін енгізіңіз
ask-studies = бөлімшелердің зерделеуі
    .cure = Бөлімшелердің жауаптарын енгізіңіз
ask-task-day = он күндік мерзім басталатын күн
    .cure = Тапсырма не алу күнін енгізіңіз
ask-named-unit = Басшы атаған бөлімше
    .cure = Басшының тапсырмасындағы бөлімшені енгізіңіз
ask-sheet = келісу парағы
    .cure = Парақтың ресімделген-ресімделмегенін және онда не көрсетілгенін енгізіңіз
ask-opinions = парақтағы пікірлер
    .cure = Пікірлерді және олардың кімдікі екенін енгізіңіз
ask-conclusion = келіспеген тұлғаның қорытындысы
    .cure = Қорытынды мен себептердің бар-жоғын енгізіңіз
ask-signature = пікірге қойылған қолтаңба
    .cure = Қолтаңбаның түрін енгізіңіз
ask-agreement-form = келісімнің нысаны
    .cure = Келісім нысанын енгізіңіз
ask-instructions = берілген тапсырмалар
    .cure = Тапсырмаларды және оларды кім бергенін тіркеңіз
ask-sc-chairman-holder = Қауіпсіздік Кеңесінің Төрағасы кім екені
    .cure = Рөлді сол күні кім атқарғанын енгізіңіз
ask-authorisation = Басшыға берілген уәкілеттік
    .cure = Уәкілеттікті тіркеңіз
ask-discussion = Қауіпсіздік Кеңесіндегі талқылау
    .cure = Талқылаудың өткен-өтпегенін және күнін енгізіңіз
ask-notices = жіберілген хабарламалар
    .cure = Хабарламаларды күнімен енгізіңіз
ask-appointing-actor = актіні қабылдайтын тұлға
    .cure = Актіні кім қабылдайтынын көрсетіңіз
ask-text-unit = актінің сұралған құрылымдық элементі
    .cure = Құрылымдық элементті көрсетіңіз, мысалы: rules/16
ask-overrides = бағыттау туралы өзгедей шешімдер
    .cure = Өзгедей шешімдерді енгізіңіз
ask-without-procedure = рәсімсіз шешім шығарған тұлға
    .cure = Шешім шығарушыны көрсетіңіз
ask-commencement-290 = № 290 Жарлықтың қолданысқа енген күні
    .cure = Сол күнді енгізіңіз

## Norms

norm-appointment-in-force = Жарлықтың күші
norm-appointment-text-on = Құрылымдық элементтің сол күнгі мәтіні
norm-appointment-may-open = Іс ашуға бола ма
norm-appointment-at-repeal = Жарлықтың күші жойылған кездегі істің жағдайы
norm-appointment-governing-act = Істі реттейтін акт
norm-appointment-rows = Лауазым тұрған Тізбе жолы
norm-appointment-appointer = Кім тағайындайды
norm-appointment-releaser = Кім босатады
norm-appointment-proposer = Кім ұсынады
norm-appointment-submitter = Кім ұсыным енгізеді
norm-appointment-addressee = Ұсыным қайда енгізіледі
norm-appointment-agreement = Кім келіседі
norm-appointment-marks = Жолдың белгілері
norm-appointment-needs-secretary = Хатшының келісімі белгі бойынша қажет пе
norm-appointment-needs-sc-chairman = Қауіпсіздік Кеңесі Төрағасының келісімі қажет пе
norm-appointment-needs-deputy-head = Басшы орынбасарының келісімі қажет пе
norm-appointment-discussion-needed = Қауіпсіздік Кеңесінде талқылана ма
norm-appointment-commission-branch = Істі Комиссия қарай ма
norm-appointment-consent-authority = Кім келісім береді
norm-appointment-head-consent-needed = Басшының шешімі қажет пе
norm-appointment-number-limit = Тізбе белгілеген лауазымдар саны
norm-appointment-routes = Кім алдын ала зерделейді
norm-appointment-override-by = Кім өзгедей шеше алады
norm-appointment-may-override = Зерделеу тәртібін өзгертуге құзыреті бар ма
norm-appointment-case-route = Істің жолы
norm-appointment-required-documents = Қажетті құжаттар
norm-appointment-missing-documents = Жетпейтін құжаттар
norm-appointment-may-submit = Ұсыным дұрыс па
norm-appointment-after-check = Құжаттар тексерілгеннен кейінгі қадам
norm-appointment-may-hand-over = Құжаттарды Басшыға беруге бола ма
norm-appointment-transfer-due = Құжаттарды Басшыға берудің соңғы күні
norm-appointment-notice-due = Хабарлаудың соңғы күні
norm-appointment-notice-addressees = Кімге хабарланады
norm-appointment-notified = Уақтылы хабарланды ма
norm-appointment-examination-due = Зерделеудің соңғы күні
norm-appointment-examined = Кандидат зерделенді ме
norm-appointment-decision-due = Басшы шешімінің қызметтік мерзімі
norm-appointment-sheet = Келісу парағы дұрыс па
norm-appointment-alternative-case = Өзге кандидатураның ісі
norm-appointment-may-decide = Шешім шығаруға бола ма
norm-appointment-direct-report = Тікелей баяндауға бола ма
norm-appointment-without-procedure = Рәсімсіз шешуге бола ма
norm-appointment-agreement-satisfied = Келісілді ме
norm-appointment-gate = Актіні қабылдау жолы ашық па
norm-appointment-may-draft = Жобаны қол қоюға беруге бола ма
norm-appointment-may-adopt = Актіні қабылдауға бола ма

## Actors and units

actor-first-president = Қазақстан Республикасының Тұңғыш Президенті – Елбасы
actor-sc-chairman = Қауіпсіздік Кеңесінің Төрағасы
actor-sc-secretary = Қауіпсіздік Кеңесінің Хатшысы
actor-head-pa = Әкімшілік Басшысы
actor-prime-minister = Премьер-Министр
actor-government = Үкімет
actor-mazhilis = Парламент Мәжілісі
actor-senate = Парламент Сенаты
actor-high-judicial-council = Жоғары Сот Кеңесі
actor-commission-le = Комиссия (Қазақстан Республикасы Президентінің жанындағы Қазақстан Республикасының құқық қорғау органдарындағы кадр саясаты мәселелері жөніндегі комиссия)
actor-elbasy-office-head = Қазақстан Республикасының Тұңғыш Президенті – Елбасы Кеңсесінің Басшысы
actor-minister-relevant = министрлер (тиісті министр)
actor-minister-foreign = Сыртқы істер министрі
actor-minister-defence = Қорғаныс министрі
actor-minister-interior = Ішкі істер министрі
actor-minister-emergency = Төтенше жағдайлар министрі
actor-minister-justice = Әділет министрі
actor-minister-finance = Министр (Қаржы министрі)
actor-minister-industry = Индустрия және инфрақұрылымдық даму министрі
actor-minister-economy = Ұлттық экономика министрі
actor-minister-culture = Мәдениет және спорт министрі
actor-justice-staff-head = аппарат басшысы (Әділет министрлігінің)
actor-prosecutor-general = Бас прокурор
actor-knb-chairman = ҰҚК Төрағасы
actor-sgo-head = Мемлекеттік күзет қызметінің бастығы
actor-anticorruption-chair = Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігінің (Сыбайлас жемқорлыққа қарсы қызметтің) төрағасы
actor-fma-chair = Қазақстан Республикасы Қаржылық мониторинг агенттігінің төрағасы
actor-civil-service-agency-chair = Мемлекеттік қызмет істері агенттігінің төрағасы
actor-aspr-chair = Қазақстан Республикасының Стратегиялық жоспарлау және реформалар агенттігінің төрағасы
actor-competition-chair = Бәсекелестікті қорғау және дамыту агенттігінің төрағасы
actor-accounts-chair = Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитетінің төрағасы
actor-direct-body-head = Қазақстан Республикасының Президентіне тікелей бағынатын және есеп беретін органдардың басшылары
actor-president-office-chief = Президент Кеңсесінің бастығы
actor-supreme-court-chair = Жоғарғы Сот Төрағасы
actor-akim-region = облыстардың, республикалық маңызы бар қалалардың және астананың әкімдері
actor-akim-oblast = облыс әкімі
actor-akim-city = қала әкімі
actor-maslikhat-region = тиісті облыстардың, республикалық маңызы бар қалалардың және астананың мәслихаттары
actor-maslikhat-district = облыстың ауданының, облыстық маңызы бар қаланың мәслихаты
actor-maslikhat-city = қала мәслихаты
actor-holding-board = тиісті холдингтердің директорлар кеңестері
actor-samruk-board = «Самұрық-Қазына» ұлттық әл-ауқат қоры» АҚ басқармасы
actor-pa-personnel-service = Кадр қызметі
actor-pa-unit = Әкімшіліктің құрылымдық бөлімшелері
actor-pa-official = Әкімшіліктің тиісті лауазымды тұлғалары
actor-commission-working-body = Комиссияның жұмыс органы
actor-pa-deputy-head-nc = Қазақстан Республикасы Президентінің жанындағы Кадр саясаты жөніндегі ұлттық комиссия төрағасының орынбасары болып табылатын Президент Әкімшілігі Басшысының орынбасары
actor-sc-staff = Қауіпсіздік Кеңесінің аппараты
actor-submitter = ұсыным енгізетін тұлға (Ереженің 1–3-тармақтары)
actor-state-body = мемлекеттік орган
unit-pa-personnel = Кадр қызметі (мемлекеттік қызмет және кадр саясаты мәселелерімен айналысатын құрылымдық бөлімше)
unit-commission-working-body = Комиссияның жұмыс органы
unit-sc-secretariat = Қауіпсіздік Кеңесінің Хатшылығы
unit-sc-military = Қауіпсіздік Кеңесінің Әскери қауіпсіздік және қорғаныс бөлімі
unit-sc-general-security = Қауіпсіздік Кеңесінің Қауіпсіздіктің жалпы мәселелері бөлімі
unit-sc-law-enforcement = Қауіпсіздік Кеңесінің Құқық қорғау жүйесі бөлімі
unit-pa-security-law = қауіпсіздік және құқықтық тәртіп мәселелерін жүргізетін құрылымдық бөлімше
unit-pa-socio-economic = әлеуметтік-экономикалық сала мәселелерін жүргізетін құрылымдық бөлімше
unit-pa-foreign-policy = сыртқы саясат мәселелерін жүргізетін құрылымдық бөлімше
unit-pa-legal = құқықтық қамтамасыз ету мәселелерін жүргізетін құрылымдық бөлімше
unit-pa-domestic-policy = ішкі саясат мәселелерін жүргізетін құрылымдық бөлімше
unit-pa-state-control = мемлекеттік бақылау және аумақтарды дамыту мәселелерін жүргізетін құрылымдық бөлімше
unit-pa-strategic-planning = стратегиялық жоспарлау мәселелерімен айналысатын құрылымдық бөлімше
unit-named-by-head = Басшы атайтын бөлімше

## Words

document-submission = ұсыным
document-reference-sheet = анықтама парағы (қызметтік тізім)
document-photo = сурет
document-special-check = міндетті арнайы тексеріс туралы ақпарат
document-application = өтініш
document-qualities = ұсынымда – іскерлік және жеке қабілеттер
document-prime-minister-statement = ұсынымда – Премьер-Министрмен келісілгені
document-reasons = ұсынымда – босату себептері мен дәлелдері
field-name = тегі, аты-жөні
field-post = лауазымы
field-officials = келісетін лауазымды тұлғалар
addressee-president = Президент
addressee-administration = Әкімшілік
addressee-none = ешқайда
act-state-not-yet = әлі күшіне енбеген
act-state-in-force = қолданыста
act-state-repealed = күші жойылған
case-state-running = жүріп жатыр
case-state-suspended = тоқтатылған
case-state-resubmit-under-new = жаңа акт бойынша қайта енгізіледі
case-state-finish-under-old = ескі акт бойынша аяқталады
case-state-closed = жабылған
case-step-submit = ұсыным енгізу
case-step-register = тіркеу
case-step-check = сапасы мен толықтығын тексеру
case-step-hand-over = Басшыға беру
case-step-give-tasks = тапсырма беру
case-step-draw-up-sheet = келісу парағын ресімдеу
case-step-study = кандидатты зерделеу
case-step-report = бөлімшелердің жауабы
case-step-bring-before-head = Басшының қарауына енгізу
case-step-decide = Басшының шешімі
case-step-notify = органдарға хабарлау
case-step-draft = акт жобасын дайындау
case-step-adopt = актіні қабылдау
case-step-pass-to-commission = Комиссияның жұмыс органына беру
case-step-commission-decides = Комиссияның шешімі
case-step-report-to-head-of-state = Мемлекет басшысына тікелей баяндау
case-step-head-of-state-decides = Мемлекет басшысының шешімі
case-step-sc-chairman-agrees = Қауіпсіздік Кеңесі Төрағасының келісімі
branch-ordinary = жалпы тәртіп
branch-release = босатудың жалпы тәртібі
branch-commission = Комиссия арқылы
branch-direct-report = тікелей баяндау
branch-decree = Мемлекет басшысының жарлығы
branch-without-procedure = рәсімсіз
branch-none = алдын ала қадам жоқ
gate-closed = жабық, шешім күтілуде
gate-open = ашық
gate-barred = бас тартылған
text-state-held = мәтіні бар
text-state-not-held = сол күнгі мәтіні сақталмаған
text-state-removed = алып тасталған
text-state-not-in-force = қолданыста емес
decided-agreed = келісті
decided-refused = бас тартты
decided-withdrawn = шешімін қайтарып алды
clock-one-day = бір күн
clock-ten-working-days = он жұмыс күні
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
value-appointment-governing-act-U020000828_ = осы Жарлық
value-appointment-governing-act-rotation-rules = ротация қағидалары
value-appointment-after-check-checked = тексеруден өтті
value-appointment-after-check-returned = материалдар қайтарылады
value-appointment-after-check-requested = жетпейтіні сұратылады
value-appointment-after-check-refused = материалдар қабылданбайды
value-appointment-notice-addressees-submitter = ұсынушының органы
value-appointment-notice-addressees-appointer = тағайындаушы
value-appointment-notice-addressees-other = өзге мүдделі органдар
value-appointment-alternative-case-linked-case = жаңа, байланысты іс
value-appointment-alternative-case-same-case = сол істің өзі
value-appointment-number-limit = { $value }
value-appointment-appointer =
    { $uncertain ->
        [yes] { $actors } (екінші оқылуы: { $otherwise })
       *[no] { $actors }
    }
value-appointment-releaser =
    { $uncertain ->
        [yes] { $actors } (екінші оқылуы: { $otherwise })
       *[no] { $actors }
    }
value-appointment-proposer =
    { $uncertain ->
        [yes] { $actors } (екінші оқылуы: { $otherwise })
       *[no] { $actors }
    }
value-appointment-submitter =
    { $rule ->
        [none] { $actors }
       *[other] { $actors } (негізі: { $rule })
    }
# A choice, never read: nobody prescribes who writes.
rule-none = none
value-appointment-rows = { $value }
value-appointment-agreement =
    { $uncertain ->
        [yes] { $alternatives } (екінші оқылуы: { $otherwise })
       *[no] { $alternatives }
    }
item-appointment-agreement-alternatives = { $all-of }
item-appointment-agreement-alternatives-on-instruction-of = { $all-of }, тапсырма бойынша ғана; тапсырма беретін: { $on-instruction-of }
item-appointment-agreement-otherwise = { $all-of }
item-appointment-agreement-otherwise-on-instruction-of = { $all-of }, тапсырма бойынша ғана; тапсырма беретін: { $on-instruction-of }
value-appointment-text-on = { $text }
value-appointment-transfer-due = { $due }
value-appointment-notice-due = { $due }
item-appointment-examination-due = { $unit }: { $due }
item-appointment-routes = { $unit } ({ $clauses })
item-appointment-override-by = { $unit }: { $by }
item-appointment-marks =
    { $applies ->
        [yes] { $mark } қолданылады
       *[no] { $mark } қолданылмайды
    }
value-appointment-case-route = { $branch }: { $steps }
item-appointment-case-route-steps = { $step }

## Readings

reading-list-comma--and = бәрі келіседі
reading-list-comma--or = кез келгені келіседі
reading-list-instruction-scope-president--whole = Президенттің өзі не тапсырмасы бойынша қалғандары
reading-list-instruction-scope-president--first-only = Президент не бірінші аталған; қалғандары бәрібір келіседі
reading-list-instruction-scope-sc--first-only = Төраға не Хатшы; Басшы бәрібір келіседі
reading-list-instruction-scope-sc--whole = Төрағаның өзі не екеуі бірге
reading-list-triple-star-scope--17-3- = 17-тармақтың 3) тармақшасындағы лауазымдар
reading-list-triple-star-scope--17-2--17-3- = 17-тармақтың 2) тармақшасындағы үш лауазым да
reading-list-overlap--special = арнайы жол басым
reading-list-overlap--both = екі жол да қолданылады
reading-commission-release--no = тағайындау ғана
reading-commission-release--yes = босату да
reading-clock-one-day-roll--next-working-day = келесі жұмыс күніне көшеді
reading-clock-one-day-roll--none = көшпейді
reading-clock-one-day-count-event-day--no = оқиға күні есептелмейді
reading-clock-one-day-count-event-day--yes = оқиға күні есептеледі
reading-clock-ten-start--task-issued = Басшының тапсырмасынан
reading-clock-ten-start--received-by-unit = бөлімше алғаннан
reading-clock-ten-start--submitted = ұсынымнан
reading-clock-ten-shared--no = әр бөлімшенің өз мерзімі
reading-clock-ten-shared--yes = бәріне бір мерзім
reading-clock-ten-count-first-day--no = бірінші күн есептелмейді
reading-clock-ten-count-first-day--yes = бірінші күн есептеледі
reading-check-on-incomplete--return = қайтарылады
reading-check-on-incomplete--request = сұратылады
reading-check-on-incomplete--refuse = қабылданбайды
reading-clock-ten-suspend-on-request--no = мерзім жүреді
reading-clock-ten-suspend-on-request--yes = мерзім тоқтайды
reading-examination-silence--none = үнсіздік ештеңе білдірмейді
reading-examination-silence--agreement = үнсіздік – келісу
reading-examination-silence--refusal = үнсіздік – бас тарту
reading-rules-2-1-covers-named-heads--no = қамтымайды
reading-rules-2-1-covers-named-heads--yes = қамтиды
reading-roles-sc-chairman--by-date = рөлдер кестесі бойынша
reading-roles-sc-chairman--separate-person = бөлек тұлға
reading-roles-sc-chairman--president = Президент
reading-list-discussion-gate--warn = ескерту ғана
reading-list-discussion-gate--require = талқылаусыз акт қабылданбайды
reading-list-row-6-reading--unconfirmed = расталмаған
reading-list-row-6-reading--default = деректерде қабылданған оқылуы
reading-list-row-6-reading--other = екінші оқылуы
reading-list-row-11-reading--unconfirmed = расталмаған
reading-list-row-11-reading--default = деректерде қабылданған оқылуы
reading-list-row-11-reading--other = екінші оқылуы
reading-list-row-12-reading--unconfirmed = расталмаған
reading-list-row-12-reading--default = деректерде қабылданған оқылуы
reading-list-row-12-reading--other = екінші оқылуы
reading-list-row-13-reading--unconfirmed = расталмаған
reading-list-row-13-reading--default = деректерде қабылданған оқылуы
reading-list-row-13-reading--other = екінші оқылуы
reading-list-row-15-reading--unconfirmed = расталмаған
reading-list-row-15-reading--default = деректерде қабылданған оқылуы
reading-list-row-15-reading--other = екінші оқылуы
reading-list-row-16-reading--unconfirmed = расталмаған
reading-list-row-16-reading--default = деректерде қабылданған оқылуы
reading-list-row-16-reading--other = екінші оқылуы
reading-list-row-17-reading--unconfirmed = расталмаған
reading-list-row-17-reading--default = деректерде қабылданған оқылуы
reading-list-row-17-reading--other = екінші оқылуы
reading-list-row-19-reading--unconfirmed = расталмаған
reading-list-row-19-reading--default = деректерде қабылданған оқылуы
reading-list-row-19-reading--other = екінші оқылуы
reading-list-row-20-reading--unconfirmed = расталмаған
reading-list-row-20-reading--default = деректерде қабылданған оқылуы
reading-list-row-20-reading--other = екінші оқылуы
reading-list-row-22-reading--unconfirmed = расталмаған
reading-list-row-22-reading--default = деректерде қабылданған оқылуы
reading-list-row-22-reading--other = екінші оқылуы
reading-list-row-23-reading--unconfirmed = расталмаған
reading-list-row-23-reading--default = деректерде қабылданған оқылуы
reading-list-row-23-reading--other = екінші оқылуы
reading-list-row-30-reading--unconfirmed = расталмаған
reading-list-row-30-reading--default = деректерде қабылданған оқылуы
reading-list-row-30-reading--other = екінші оқылуы
reading-list-row-32-reading--unconfirmed = расталмаған
reading-list-row-32-reading--default = деректерде қабылданған оқылуы
reading-list-row-32-reading--other = екінші оқылуы
reading-list-row-33-reading--unconfirmed = расталмаған
reading-list-row-33-reading--default = деректерде қабылданған оқылуы
reading-list-row-33-reading--other = екінші оқылуы
reading-list-row-34-reading--unconfirmed = расталмаған
reading-list-row-34-reading--default = деректерде қабылданған оқылуы
reading-list-row-34-reading--other = екінші оқылуы
reading-list-row-35-reading--unconfirmed = расталмаған
reading-list-row-35-reading--default = деректерде қабылданған оқылуы
reading-list-row-35-reading--other = екінші оқылуы
reading-list-row-50-reading--unconfirmed = расталмаған
reading-list-row-50-reading--default = деректерде қабылданған оқылуы
reading-list-row-50-reading--other = екінші оқылуы
reading-list-row-51-reading--unconfirmed = расталмаған
reading-list-row-51-reading--default = деректерде қабылданған оқылуы
reading-list-row-51-reading--other = екінші оқылуы
reading-list-row-56-reading--unconfirmed = расталмаған
reading-list-row-56-reading--default = деректерде қабылданған оқылуы
reading-list-row-56-reading--other = екінші оқылуы
reading-list-row-57-reading--unconfirmed = расталмаған
reading-list-row-57-reading--default = деректерде қабылданған оқылуы
reading-list-row-57-reading--other = екінші оқылуы
reading-list-row-63-reading--unconfirmed = расталмаған
reading-list-row-63-reading--default = деректерде қабылданған оқылуы
reading-list-row-63-reading--other = екінші оқылуы
reading-list-row-92-reading--unconfirmed = расталмаған
reading-list-row-92-reading--default = деректерде қабылданған оқылуы
reading-list-row-92-reading--other = екінші оқылуы
reading-list-row-107-reading--unconfirmed = расталмаған
reading-list-row-107-reading--default = деректерде қабылданған оқылуы
reading-list-row-107-reading--other = екінші оқылуы
reading-list-row-110-reading--unconfirmed = расталмаған
reading-list-row-110-reading--default = деректерде қабылданған оқылуы
reading-list-row-110-reading--other = екінші оқылуы
reading-list-row-115-reading--unconfirmed = расталмаған
reading-list-row-115-reading--default = деректерде қабылданған оқылуы
reading-list-row-115-reading--other = екінші оқылуы
reading-routing-multiple--all = әрқайсысы зерделейді
reading-routing-multiple--first = біріншісі ғана
reading-routing-unrouted--ask-head = Кадр қызметі мен Басшы атаған бөлімше
reading-routing-unrouted--personnel-service = Кадр қызметінің өзі
reading-routing-sc-override-by--all = төртеуі де
reading-routing-sc-override-by--security-council = Кеңес Төрағасы мен Хатшысы
reading-routing-sc-override-by--head-of-state-or-administration = Мемлекет басшысы мен Басшы
reading-post-corps-a--unknown = белгісіз
reading-post-corps-a--yes = жатады
reading-post-corps-a--no = жатпайды
reading-post-act-form--unknown = белгісіз
reading-post-act-form--decree = жарлық
reading-post-act-form--order = өкім
reading-rules-3-3-pm-in-gate--no = ұсынымның ғана шарты
reading-rules-3-3-pm-in-gate--yes = актінің де шарты
reading-list-row-30-consent--head-pa = Басшының келісімі керек
reading-list-row-30-consent--none = керек емес
reading-notice-addressees--submitter-and-appointer = ұсынушының органы мен тағайындаушы
reading-notice-addressees--submitter = ұсынушының органы
reading-notice-addressees--appointer = тағайындаушы
reading-notice-addressees--all-concerned = барлық мүдделі органдар
reading-signature-policy--trust-list = сенімді тізім бойынша тексерілгені
reading-signature-policy--any = кез келген расталғаны
reading-signature-policy--qualified = білікті сертификатпен
reading-alternative-mode--linked-case = жаңа, байланысты іс
reading-alternative-mode--same-case = сол істің өзі
reading-act-U020000828--repealed-on--on-signing = № 290 Жарлыққа қол қойылған күн
reading-act-U020000828--repealed-on--own-commencement = № 290 Жарлық қолданысқа енген күн
reading-transition--resubmit-under-new = жаңа акт бойынша қайта енгізу
reading-transition--finish-under-old = ескі акт бойынша аяқтау
reading-transition--close = жабу
reading-submitter-default--appointer = тағайындаушы
reading-submitter-default--body-head = органның басшысы
reading-rules-4-scope--procedures = Ереже рәсімдері ғана
reading-rules-4-scope--all = 4-баған да
reading-release-by--appointer = тағайындаушы
reading-release-by--other = өзге
reading-bodies-succession--table = мирасқорлық кестесі бойынша
reading-bodies-succession--by-letter = сөзбе-сөз
reading-edition-default-commencement--unknown = белгісіз
reading-edition-default-commencement--on-signing = қол қойылған күн
reading-agreement-forms--any-dated-document = күні бар кез келген құжат
reading-agreement-forms--sheet-only = келісу парағы ғана
reading-commission-via-head--no = тікелей жұмыс органына
reading-commission-via-head--yes = Басшы арқылы
reading-commission-release-agreement--none = ешкім
reading-commission-release-agreement--head-pa = Әкімшілік Басшысы
reading-order-head-consent--by-rules = Ереже бойынша керек
reading-order-head-consent--column-4 = 4-баған – толық тізім
reading-list-row-110-submitter--none = белгіленбеген
reading-list-row-110-submitter--prime-minister = Премьер-Министр
reading-list-row-101-submitter--staff-head = аппарат басшысы
reading-list-row-101-submitter--minister = министр
reading-list-row-101-submitter--either = кез келгені
value-appointment-at-repeal-running = { case-state-running }
value-appointment-at-repeal-suspended = { case-state-suspended }
value-appointment-at-repeal-resubmit-under-new = { case-state-resubmit-under-new }
value-appointment-at-repeal-finish-under-old = { case-state-finish-under-old }
value-appointment-at-repeal-closed = { case-state-closed }
