# Words of the presidential personnel reserve (Decree 853).

# Steps of a determination on the personnel reserve.

finding-reserve-tested = { $reserve-test }
finding-nomination-route = Ұсыну жолы: { $variant }.
finding-route-step-by = { $route-step }: { $actor }.
finding-route-step-by-nobody = { $route-step }: ешкім.
finding-quarter-day = Аталған күн: { $named }; мерзімнің соңғы күні: { $last-day }.
finding-counts-for-cycle =
    { $late ->
        [yes] Жіберілген күні: { $sent }. Өз тоқсанының күнінен кешікті; цикл: { $year } жыл, { $quarter }-тоқсан.
       *[no] Жіберілген күні: { $sent }; цикл: { $year } жыл, { $quarter }-тоқсан.
    }
finding-cycle-opens = Цикл: { $year } жыл, { $quarter }-тоқсан.
finding-paper-found =
    { $there ->
        [yes] Құжат бар: { $material }.
       *[no] Құжат жетіспейді: { $material }.
    }
finding-indicators-cover =
    { $cut ->
        [yes] Көрсеткіштер кезеңі: { $from } – { $to }; лауазымда болған уақытпен шектелді.
       *[no] Көрсеткіштер кезеңі: { $from } – { $to }.
    }
finding-stay-found =
    { $over ->
        [yes] Резервтегі мерзім: { $first-day } – { $last-day }; ол бітті.
       *[no] Резервтегі мерзім: { $first-day } – { $last-day }.
    }
finding-same-stay-goes-on = Мерзім ішінде тағы бір лауазымға алынды ({ $from }); мерзім қайта басталмайды, басы: { $since }.
finding-first-possible-day = Есептің басы: { $counted-from }; ең ерте мүмкін күн: { $on }.
finding-membership-found =
    { $stands ->
        [yes] Резервте тұр; алынған күні: { $from }.
       *[no] Резервте тұрмайды; есепке алынған күн: { $from }.
    }
finding-ground-found = Шығару негізі бар: { $ground }; күні: { $on }.
finding-reserve-members-counted = Резервте тұрғандар саны: { $count }.
finding-grounds-counted = Табылған шығару негіздері: { $count }.
finding-no-ground-found = Бұл негіз емес: { $near-ground }.
finding-operation-found = { $seq }-операция: { $operation }.
finding-operations-approved = Бекітілген операциялар саны: { $count }.
finding-edition-holds = Сол күнгі редакция анықталды.
finding-edition-not-held = Редакцияны айту мүмкін емес: { $why }.

# What was tested.

reserve-test-employee = Арнаулы органда қызмет етеді.
    .not = Арнаулы органда қызмет етпейді.
reserve-test-post-listed = Лауазым № 290 Жарлықтың тізбесінде бар.
    .not = Лауазым № 290 Жарлықтың тізбесінде жоқ.
reserve-test-post-of-special-body = Лауазым арнаулы органға тиесілі.
    .not = Лауазым арнаулы органға тиесілі емес.
reserve-test-not-first-head-post = Бұл – бірінші басшының лауазымы емес.
    .not = Бұл – бірінші басшының лауазымы.
reserve-test-qualified = Біліктілік талаптарына сай.
    .not = Біліктілік талаптарына сай емес.
reserve-test-all-conditions-asked = Іссапарға жіберілген адамға 8-тармақтың барлық шарты қойылады.
    .not = Іссапарға жіберілген адамға 8-тармақтың барлық шарты қойылмайды.
reserve-test-all-conditions = 8-тармақтың барлық шарты орындалған.
    .not = 8-тармақтың шарттары толық орындалмаған.
reserve-test-attested-fit = Аттестаттау атқаратын лауазымына лайық деп таныған.
    .not = Атқаратын лауазымына лайық деген аттестаттау шешімі жоқ.
reserve-test-attestation-replaced = Аттестаттауға жатпайды: шешімнің орнына жұмыс нәтижелерінің көрсеткіштері алынады.
    .not = Аттестаттау шешімінің орнын көрсеткіштер баспайды.
reserve-test-no-penalty = Тәртіптік жазасы жоқ.
    .not = Тәртіптік жазасы бар.
reserve-test-right-nominator = Ұсынуға құқығы бар адам ұсынып отыр.
    .not = Ұсынып отырған адамның ұсынуға құқығы жоқ.
reserve-test-right-sender = Тізімді тиісті адам жіберіп отыр.
    .not = Тізімді басқа адам жіберіп отыр.
reserve-test-sending-body-agreed = Жіберген органның бірінші басшысы келіскен.
    .not = Жіберген органның бірінші басшысы келіспеген.
reserve-test-additional-nomination = Қосымша кандидатура ретінде ұсынылып отыр.
    .not = Қосымша кандидатура емес.
reserve-test-not-at-once = Резервке ұсыну мен тағайындауды келісуге ұсыну бір мезгілде емес.
    .not = Резервке ұсыну мен тағайындауды келісуге ұсыну бір мезгілде жүріп жатыр.
reserve-test-forecast-recorded = Қажеттілік болжамы тіркелген.
    .not = Қажеттілік болжамы тіркелмеген.
reserve-test-checked-by-department = Бөлім тексерген, кемшілік жоқ.
    .not = Бөлім тексермеген не кемшілік тапқан.
reserve-test-no-defect-open = Жойылмаған кемшілік жоқ.
    .not = Жойылмаған кемшілік бар.
reserve-test-materials-complete = Құжаттар толық.
    .not = Құжаттар толық емес.
reserve-test-list-is-formed = Тізім қалыптастырылған.
    .not = Тізім қалыптастырылмаған.
reserve-test-secretary-agreed = Тізімнің осы нұсқасын Хатшы келіскен.
    .not = Тізімнің осы нұсқасын Хатшы келіспеген.
reserve-test-submitted-rightly = Тізімнің осы нұсқасын тиісті адам енгізген.
    .not = Тізімнің осы нұсқасын тиісті адам енгізбеген.
reserve-test-head-decides = Шешімді Әкімшілік Басшысы қабылдап отыр.
    .not = Шешімді қабылдап отырған Әкімшілік Басшысы емес.
reserve-test-member = Резервте тұр.
    .not = Резервте тұрмайды.
reserve-test-not-seconded = Іссапарда емес.
    .not = Іссапарда жүр.
reserve-test-post-of-inclusion = Лауазым резервке алынған лауазымдардың бірі.
    .not = Лауазым резервке алынған лауазымдардың қатарында жоқ.
reserve-test-trained = Резервте болған кезде оқудан өткен.
    .not = Резервте болған кезде оқудан өтпеген.
reserve-test-removal-materials-there = Шығару туралы материалдар берілген.
    .not = Шығару туралы материалдар берілмеген.
reserve-test-decided-otherwise = Үш айлық мерзім туралы өзгеше шешім бар.
    .not = Үш айлық мерзім туралы өзгеше шешім жоқ.
reserve-test-old-member-in-scope = Бұрынғы резервте тұрған адам арнаулы органда қызмет етеді.
    .not = Бұрынғы резервте тұрған адам арнаулы органда қызмет етпейді.
reserve-test-target-holds = Өзгертілетін құрылымдық элемент қолданыста.
    .not = Өзгертілетін құрылымдық элемент қолданыста емес.
reserve-test-one-row-matches = Бұрынғы жолға дәл бір жол сәйкес келеді.
    .not = Бұрынғы жолға дәл бір жол сәйкес келмейді.

# Steps of the route.

route-step-nominates = Ұсынады
route-step-agrees-to-nomination = Ұсынуды келіседі
route-step-sends-list = Тізімді жібереді
route-step-organises = Жұмысты ұйымдастырады
route-step-forms-list = Тізімді қалыптастырады
route-step-checks = Тексереді
route-step-agrees-to-list = Тізімді келіседі
route-step-submits = Бекітуге енгізеді
route-step-approves = Шешеді және бекітеді
route-step-tells-first-heads = Бірінші басшыларға хабарлайды
route-step-is-told-of-refusal = Бас тарту туралы хабар алады

# Near a ground of removal, and none.

near-ground-out-of-court = жауаптылықты сот тағайындамаған
near-ground-criminal-liability = қылмыстық жауаптылық
near-ground-no-intent = қасақана емес
near-ground-corruption-not-disciplinary = сыбайлас жемқорлық үшін жауаптылық тәртіптік емес
near-ground-lighter-penalty = жеңілірек жаза
near-ground-quashed = жаза не сот актісі жойылған
near-ground-report-withdrawn = баянат қайтарып алынған
near-ground-same-body = сол органның ішінде ауысу
near-ground-other-body = тармақ атамаған орган
near-ground-between-special-bodies = арнаулы органнан арнаулы органға ауысу
near-ground-not-by-attestation = төмендету аттестаттау нәтижесі емес
near-ground-stay-runs = мерзім әлі біткен жоқ
near-ground-not-for-corruption = жаза сыбайлас жемқорлық үшін емес
near-ground-no-such-fact = сол күнге мұндай факт жоқ
near-ground-before-membership = резервке дейінгі факт

# Who acts.

actor-president = Қазақстан Республикасының Президенті
actor-administration = Қазақстан Республикасы Президентінің Әкімшілігі
actor-head-of-administration = Қазақстан Республикасы Президенті Әкімшілігінің Басшысы
actor-administration-unit-head = Қазақстан Республикасы Президенті Әкімшілігінің құрылымдық бөлімшесінің басшысы
actor-security-council-secretary = Қазақстан Республикасы Қауіпсіздік Кеңесінің Хатшысы
actor-msdd = Қазақстан Республикасы Қауіпсіздік Кеңесінің Әскери қауіпсіздік және қорғаныс бөлімі
actor-sgs = Қазақстан Республикасының Мемлекеттік күзет қызметі
actor-sgs-chief = Мемлекеттік күзет қызметінің бастығы
actor-first-head = арнаулы мемлекеттік органның бірінші басшысы
actor-hr-unit = арнаулы мемлекеттік органның кадр бөлімшесі
actor-host-head = іссапар өтіп жатқан орынның басшысы
actor-attestation-commission = аттестаттау комиссиясы
actor-employee = қызметкер
actor-academy = Қазақстан Республикасы Бас прокуратурасының жанындағы Құқық қорғау органдары академиясы
actor-appointing-authority = тағайындауға құқығы бар адам не орган
actor-court = сот

# Routes of nomination.

variant-ordinary = арнаулы органның өзінде қызмет етеді
variant-state-guard-service = Мемлекеттік күзет қызметінде
variant-seconded-body-or-international = органда не халықаралық ұйымда іссапарда
variant-seconded-administration = Президент Әкімшілігінде іссапарда
list-route-general = жалпы жол
list-route-state-guard-service = Мемлекеттік күзет қызметінің өз жолы
unchecked-refuse = тізімге енбейді
unchecked-warn = ескертіледі
unchecked-none = салдары жоқ

# Papers.

material-nominees-list = ұсынылғандар тізімі
material-first-head-submission = бірінші басшының ұсынуы
material-qualities = іскерлік және жеке қасиеттері
material-service-indicators = үш жылдың қызмет көрсеткіштері
material-qualification-conformity = біліктілікке сәйкестігі
material-attestation-decision = аттестаттау комиссиясының шешімі
material-service-results = жұмыс нәтижелерінің көрсеткіштері
material-service-reference = қызметтік анықтама (қызметтік тізім)
material-special-check = арнаулы тексеру туралы мәлімет
material-administration-submission = Әкімшілік бөлімшесі басшысының ұсынуы
material-sending-body-agreement = жіберген органның бірінші басшысының келісімі
material-characterising-materials = сипаттаушы материалдар
material-sgs-chief-submission = Мемлекеттік күзет қызметі бастығының ұсынуы
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

penalty-remark = ескерту
penalty-reprimand = сөгіс
penalty-incomplete-fitness-warning = қызметіне толық сәйкес келмейтіні туралы ескерту
penalty-release-from-post = лауазымнан босату
penalty-one-step-down-in-post = лауазымын бір сатыға төмендету
penalty-one-step-down-in-rank = атағын бір сатыға төмендету
penalty-other = өзге жаза
requirement-service-length = қызмет өтілі
requirement-training = кәсіби даярлық
operation-replace-title = атауын ауыстыру
operation-replace-preamble = кіріспесін ауыстыру
operation-replace-clause = тармақты ауыстыру
operation-repeal-clause = тармақты алып тастау
operation-replace-paragraph = бөлікті ауыстыру
operation-replace-list-row = тізім жолын ауыстыру
operation-replace-table-row = кесте жолын ауыстыру
operation-restate-annex = қосымшаны жаңа редакцияда жазу
why-publication-not-recorded = ресми жариялау күні тіркелмеген
reason-publication-not-recorded = ({ why-publication-not-recorded })
why-commencement-not-known = өзгертетін актінің күшіне ену күні белгісіз
reason-commencement-not-known = ({ why-commencement-not-known })
why-instruction-edition-not-held = нұсқаудың бұрынғы редакциясы жоқ
reason-instruction-edition-not-held = ({ why-instruction-edition-not-held })
state-applied = қолданылды
state-scheduled = әлі күшіне енбеген
state-edition-unknown = нұсқау редакциясы белгісіз
state-text = мәтін бар
state-repealed = алып тасталған
state-not-in-force = әлі күшінде емес
state-unknown = белгісіз
state-too-short = үш айға жетпеген
state-appointable = тағайындауға болады
state-over = мерзім бітті
standing-kept = резервте қалады
standing-dropped = резервтен шықты
standing-out-of-scope = Қағидалар аясынан тыс

# Answers.

value-reserve-route = { $variant }; ұсынатын: { $nominator }; тізімді жіберетін: { $sender }; тексеретін: { $check-by }; тізімді қалыптастыратын: { $list-by }; бекітуге енгізетін: { $submission-by }; бекітетін: { $approver }
value-reserve-materials =
    { $complete ->
        [yes] құжаттар толық
       *[no] жетіспейтін құжаттар: { $missing }
    }
value-reserve-indicators-window = { $from } – { $to }
value-reserve-quarter-dates = { $quarter }: тізімдер – { $nominations-last-day }; тексеру – { $check-last-day }; тізім жасау – { $list-last-day }
value-reserve-cycle =
    { $late ->
        [yes] { $quarter }, өз тоқсанының күнінен кешікті
       *[no] { $quarter }
    }
value-reserve-stay = { $first-day } – { $last-day }; { $state }; қалған күндер: { $days-left }
value-reserve-old-member = { $standing }; соңғы күні: { $last-day }
item-reserve-removal-grounds = { $ground } ({ $on })
item-reserve-operations = { $seq }: { $operation }, { $target } – { $state }
value-reserve-text-on = { $unit }: { $state } { $reason } { $text }
value-reserve-decided-together-per-candidate = әр кандидат бойынша
value-reserve-decided-together-per-list = бүкіл тізім бойынша
value-reserve-told-of-refusal-first-head = { actor-first-head }
value-reserve-told-of-refusal-employee = { actor-employee }
value-reserve-uncured-listed = тізімге енеді
value-reserve-uncured-carried-over = келесі тоқсанға көшеді
value-reserve-uncured-closed = ұсыну жабылады
value-reserve-uncured-listed-with-remark = ескертпемен тізімге енеді
value-reserve-removal-duty-must = шығаруға міндетті
value-reserve-removal-duty-may = шығара алады
value-reserve-removal-duty-no-ground = негіз жоқ

# What the norms determine.

norm-reserve-commencement = Жарлықтың күшіне енген күні
norm-reserve-in-scope = Адам Қағидалар аясына кіре ме
norm-reserve-members-on = Резервтің сол күнгі құрамы
norm-reserve-post-in-scope = Болжанатын лауазымдар резерв лауазымы ма
norm-reserve-route = Ұсынудан бекітуге дейінгі жол
norm-reserve-nominator = Тиісті адам ұсынып отыр ма
norm-reserve-eligible = Адам резервке қойылатын талаптарға сай ма
norm-reserve-posts-open = Ұсынуға болатын лауазымдар
norm-reserve-materials = Ұсыну құжаттарының толықтығы
norm-reserve-indicators-window = Қызмет көрсеткіштерінің кезеңі
norm-reserve-quarter-dates = Тоқсанның үш күні
norm-reserve-cycle = Ұсыну жататын цикл
norm-reserve-cycle-of-decision = Шешім жататын цикл
norm-reserve-nominate = Резервке ұсынуға бола ма
norm-reserve-simultaneity = Бір мезгілде екі ұсыну бар ма
norm-reserve-defects-until = Кемшілікті жоюдың соңғы күні
norm-reserve-defects = Кемшілігі бар құжатпен осылай істеуге бола ма
norm-reserve-uncured = Құжаттарының кемшілігі жойылмаған кандидаттың жағдайы
norm-reserve-listing = Кандидат тізімге ене ала ма
norm-reserve-submission = Тізімді бекітуге енгізуге бола ма
norm-reserve-approval = Резервті бекітуге бола ма
norm-reserve-decision = Кандидат бойынша шешім қабылдауға бола ма
norm-reserve-decided-together = Шешім кім бойынша қабылданады
norm-reserve-notice-to-first-heads = Бірінші басшыларға хабарлаудың соңғы күні
norm-reserve-notice-to-employee = Қызметкерге хабарлаудың соңғы күні
norm-reserve-notices = Хабарламалар уақытында берілді ме
norm-reserve-told-of-refusal = Бас тарту туралы кімге хабарланады
norm-reserve-stay = Резервтегі мерзім
norm-reserve-appointable-from = Резервтен тағайындауға болатын ең ерте күн
norm-reserve-appointable = Резервтен тағайындауға бола ма
norm-reserve-extension = Резервтегі мерзімді ұзартуға бола ма
norm-reserve-temporary-duties = Уақытша міндет жүктеуге бола ма
norm-reserve-removal-grounds = Резервтен шығару негіздері
norm-reserve-removal-duty = Шығару міндетті ме
norm-reserve-removal-decision = Шығару туралы шешім қабылдауға бола ма
norm-reserve-re-inclusion = Қайта алуға болатын ең ерте күн
norm-reserve-old-member = Бұрынғы резервте тұрған адамның жағдайы
norm-reserve-operations = Жарлықтың басқа актілерді өзгертетін операциялары
norm-reserve-operation = Операцияны қолдануға бола ма
norm-reserve-text-on = Құрылымдық элементтің сол күнгі мәтіні

# Missing facts: what is missing, and what to do about it (.cure).

ask-service = қызмет орны
    .cure = Деректі құжатымен тіркеңіз.
ask-capacity = қандай сапада қызмет ететіні
    .cure = Деректі құжатымен тіркеңіз.
ask-secondments = іссапарға жіберілуі
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-intended-posts = болжанатын лауазымдар
    .cure = Деректі құжатымен тіркеңіз.
ask-list-of-decree-290 = лауазымның № 290 Жарлық тізбесінде болуы
    .cure = Лауазымды тізбемен салыстырып, нәтижесін тіркеңіз.
ask-special-body = арнаулы органға жататыны
    .cure = Деректі құжатымен тіркеңіз.
ask-first-head-post = бірінші басшы лауазымы екені
    .cure = Деректі құжатымен тіркеңіз.
ask-service-counts-from = қызмет өтілінің басы
    .cure = Деректі құжатымен тіркеңіз.
ask-training = кәсіби даярлығы
    .cure = Деректі құжатымен тіркеңіз.
ask-subject-to-attestation = аттестатталатыны
    .cure = Деректі құжатымен тіркеңіз.
ask-attestation-post = аттестаттау шешімі қай лауазым туралы екені
    .cure = Деректі құжатымен тіркеңіз.
ask-post-held-since = қазіргі лауазымда қашаннан бері екені
    .cure = Деректі құжатымен тіркеңіз.
ask-recommendation = комиссияның ұсынымы
    .cure = Деректі құжатымен тіркеңіз.
ask-penalties = тәртіптік жазалар
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-nominator = ұсынған адам
    .cure = Деректі құжатымен тіркеңіз.
ask-self-nomination = өзін өзі ұсынғаны
    .cure = Деректі құжатымен тіркеңіз.
ask-first-head = бірінші басшы екені
    .cure = Деректі құжатымен тіркеңіз.
ask-sender = тізімді жіберген адам
    .cure = Деректі құжатымен тіркеңіз.
ask-agreements = берілген келісімдер
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-materials = қоса берілген құжаттар
    .cure = Деректі құжатымен тіркеңіз.
ask-forecast = қажеттілік болжамы
    .cure = Деректі құжатымен тіркеңіз.
ask-sending-day = құжаттар жіберілген күн
    .cure = Деректі құжатымен тіркеңіз.
ask-submission-day = ұсыну күні
    .cure = Деректі құжатымен тіркеңіз.
ask-earlier = бұрынғы ұсынулар
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-agreement-submission = тағайындауды келісуге ұсынулар
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-letter = екі ұсынудың бір хатта болуы
    .cure = Деректі құжатымен тіркеңіз.
ask-checks = бөлімнің тексеруі
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-check-results = тексеру нәтижелері
    .cure = Деректі құжатымен тіркеңіз.
ask-defects = құжаттардың кемшіліктері
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-handling = кемшілігі бар құжатпен не істелетіні
    .cure = Деректі құжатымен тіркеңіз.
ask-list-formed = тізім жасалған күн
    .cure = Деректі құжатымен тіркеңіз.
ask-list-version = тізім нұсқасы
    .cure = Деректі құжатымен тіркеңіз.
ask-list-agreements = тізімге берілген келісімдер
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-submissions = тізімнің енгізілуі
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-decider = шешім қабылдаушы
    .cure = Деректі құжатымен тіркеңіз.
ask-decision-kind = шешімнің түрі
    .cure = Деректі құжатымен тіркеңіз.
ask-named-grounds = шешімде аталған негіздер
    .cure = Деректі құжатымен тіркеңіз.
ask-entries = резервке алу туралы жазбалар
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-exits = резервтен шыққаны
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-inclusion-day = резервке алу шешімінің күні
    .cure = Деректі құжатымен тіркеңіз.
ask-notice-day = хабарлама күні
    .cure = Деректі құжатымен тіркеңіз.
ask-end-of-penalty = жаза алынған не өтелген күн
    .cure = Деректі құжатымен тіркеңіз.
ask-other-decisions = үш ай туралы басқа шешімдер
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-appointment-post = тағайындалатын лауазым
    .cure = Деректі құжатымен тіркеңіз.
ask-duty-post = уақытша атқарылатын лауазым
    .cure = Деректі құжатымен тіркеңіз.
ask-approval-day = резерв бекітілген күн
    .cure = Деректі құжатымен тіркеңіз.
ask-extract-received = үзінді алынған күн
    .cure = Деректі құжатымен тіркеңіз.
ask-removal-materials = шығару құжаттары
    .cure = Деректі құжатымен тіркеңіз.
ask-liabilities = әкімшілік және қылмыстық жауаптылық
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-intent = құқық бұзушылықтың қасақаналығы
    .cure = Деректі құжатымен тіркеңіз.
ask-reports = өз баянаттары
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-dismissals = қызметтен шығару
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-transfers = ауысулар
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-demotions = лауазымның төмендеуі
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-training-done = резервтегі оқу
    .cure = Болса – тіркеңіз, болмаса – жоғын белгілеңіз.
ask-target-unit = өзгертілетін құрылымдық элементтің жағдайы
    .cure = Деректі құжатымен тіркеңіз.
ask-matching-rows = ескі сөздері бар жолдар саны
    .cure = Деректі құжатымен тіркеңіз.
ask-commencement-of-944 = № 944 Жарлықтың күшіне енген күні
    .cure = Деректі құжатымен тіркеңіз.

# Values of readings.

reading-until-boundary--exclusive = аталған күн кірмейді
reading-until-boundary--inclusive = аталған күн кіреді
reading-quarter-date-on-rest-day--no-shift = жылжымайды
reading-quarter-date-on-rest-day--next-working-day = келесі жұмыс күніне
reading-quarter-date-on-rest-day--previous-working-day = алдыңғы жұмыс күніне
reading-term-start--next-day = келесі күннен
reading-term-start--same-day = сол күннен
reading-stay-starts--decision = алу туралы шешімнен
reading-stay-starts--first-heads-notified = бірінші басшыларға хабарланғаннан
reading-stay-starts--employee-informed = қызметкерге хабарланғаннан
reading-stay-last-day--anniversary = үшінші жылдағы сол күн
reading-stay-last-day--day-before-anniversary = үшінші жылдағы сол күннің алдындағы күн
reading-exit-on-expiry--by-decision = шешіммен
reading-exit-on-expiry--automatic = өздігінен
reading-after-appointment--leave-reserve-on-appointment = тағайындалғанда резервтен шығады
reading-after-appointment--stay-until-ground = негіз туғанша қалады
reading-min-stay-measured-at--appointment = тағайындау күніне
reading-min-stay-measured-at--submission-for-agreement = келісуге ұсыну күніне
reading-reserve-bound-to-post--intended-posts = аталған лауазымдарға ғана
reading-reserve-bound-to-post--any-post-in-list = тізбедегі кез келген лауазымға
reading-unattested-substitute--service-results-replace-decision = көрсеткіштер шешімнің орнын басады
reading-unattested-substitute--ineligible = резервке өте алмайды
reading-attestation-recommendation-required--no = ұсыным міндетті емес
reading-attestation-recommendation-required--yes = ұсыным міндетті
reading-penalty-test-moment--sent = жіберу күні ғана
reading-penalty-test-moment--sent-and-decision = жіберу және шешім күні
reading-seconded-full-test--yes = барлық үш шарт
reading-seconded-full-test--no = біліктілік қана
reading-temporary-duties-administration--forbidden = болмайды
reading-temporary-duties-administration--allowed = болады
reading-sgs-route--own-route-department-check = өз жолы, тексеру бөлімдікі
reading-sgs-route--own-route-same-dates = өз жолы мен тексеруі, күндері сол
reading-sgs-route--own-route-no-dates = өз жолы, күнсіз
reading-sgs-route--general-route = жалпы жол
reading-administration-submission-replaces--yes = алмастырады
reading-administration-submission-replaces--no = екеуі де керек
reading-defects-until--list-formed = тізім қалыптастырылғанша
reading-defects-until--check-day = тексеру күніне дейін
reading-uncured-defects--not-listed-carry-over = тізімге енбейді, келесі тоқсанға көшеді
reading-uncured-defects--not-listed-close = тізімге енбейді, жабылады
reading-uncured-defects--listed-with-remark = ескертпемен енеді
reading-simultaneous-window--while-pending = қаралып жатқан бүкіл уақыт
reading-simultaneous-window--same-day = сол күн ғана
reading-simultaneous-window--same-letter = сол хат ғана
reading-decision-unit--per-candidate = әр кандидат
reading-decision-unit--per-list = бүкіл тізім
reading-notify-refusal--first-head = бірінші басшы
reading-notify-refusal--first-head-and-employee = бірінші басшы мен қызметкер
reading-notify-refusal--none = ешкім
reading-renomination-after-refusal--next-quarter = келесі тоқсанда
reading-renomination-after-refusal--same-quarter = сол тоқсанда да
reading-late-nomination--next-quarter = келесі тоқсанға жатады
reading-late-nomination--accept-with-flag = белгімен қабылданады
reading-late-nomination--refuse = қабылданбайды
reading-additional-candidates--within-cycle = цикл ішінде
reading-additional-candidates--any-time = кез келген уақытта
reading-training-tracking--warn-if-absent = жоқ болса ескертіледі
reading-training-tracking--record-only = тек тіркеледі
reading-training-tracking--require-before-appointment = тағайындау шарты
reading-temporary-duties-min-stay--no = үш ай қажет емес
reading-temporary-duties-min-stay--yes = үш ай қажет
reading-corruption-other-liability--flag-only = негіз емес, белгіленеді
reading-corruption-other-liability--ground = негіз
reading-quashed-penalty--ground-falls-away = негіз жойылады
reading-quashed-penalty--ground-stays = негіз қалады
reading-transfer-between-special-bodies--ground = негіз
reading-transfer-between-special-bodies--not-ground = негіз емес
reading-seconded-to-listed-body-before-nomination--allow-with-flag = ескертумен болады
reading-seconded-to-listed-body-before-nomination--refuse-nomination = ұсынылмайды
reading-removal-effective--decision = шешім күнінен
reading-removal-effective--ground = негіз күнінен
reading-ground-3-ceased--penalty-lifted-or-lapsed = жаза алынғанда не өтелгенде
reading-ground-3-ceased--penalty-lifted-or-lapsed-and-new-post = оған қоса лауазым не атақ қайтарылғанда
reading-re-inclusion-other-grounds--general-basis = жалпы тәртіппен
reading-re-inclusion-other-grounds--one-year = бір жылдан соң
reading-re-inclusion-other-grounds--never = ешқашан
reading-old-reserve-members--kept-term-from-old-inclusion = қалады, мерзім бұрынғы алудан
reading-old-reserve-members--dropped = шығады
reading-old-reserve-members--kept-term-from-commencement = қалады, мерзім Жарлық күшіне енгеннен
reading-commencement-day--publication-plus-11 = жариялаудан кейінгі он бірінші күн
reading-commencement-day--publication-plus-10 = жариялаудан кейінгі оныншы күн
reading-amended-amender--unknown-before-later-edition = кейінгі редакцияға дейін белгісіз
reading-amended-amender--latest-edition-throughout = кейінгі редакция бүкіл уақытқа
reading-sender-of-lists--nominating-official = ұсынған адам
reading-sender-of-lists--first-head-always = әрдайым бірінші басшы
reading-concept-paragraph-count--capital-paragraphs = дербес сөйлеммен басталатын бөліктер
reading-concept-paragraph-count--all-indented-lines = азат жолдың бәрі
reading-post-scope--list-290-special-bodies = тізбенің арнаулы органдардағы лауазымдары
reading-post-scope--list-290-all = тізбенің барлық лауазымы
reading-cycle-of-late-decision--cycle-of-nomination = ұсыну циклі
reading-cycle-of-late-decision--quarter-of-decision = шешім тоқсаны
reading-need-forecast--record-only = тек тіркеледі
reading-need-forecast--required = міндетті
reading-intent-evidence--court-act-states-it = сот актісі айтады
reading-intent-evidence--hr-records-it = кадр бөлімшесі тіркейді
reading-other-min-stay-decision--any-length = кез келген мерзім
reading-other-min-stay-decision--shorter-only = үш айдан қысқа мерзім ғана
reading-removal-duty--mandatory = міндет
reading-removal-duty--discretionary = құқық
reading-end-by-death--closed-by-fact = факт бойынша жабылады
reading-end-by-death--by-decision = шешіммен
reading-renomination-before-end--after-stay = мерзім біткен соң
reading-renomination-before-end--last-quarter-of-stay = мерзімнің соңғы тоқсанында да
reading-return-of-materials--warn = ескертумен болады
reading-return-of-materials--forbidden = болмайды
reading-term-complete--by-wording = әр тармақтың сөзі бойынша
reading-term-complete--day-after = келесі күні
reading-term-complete--corresponding-day = сәйкес күні
reading-inclusion-while-member--other-post-same-stay = басқа лауазымға, мерзім сол
reading-inclusion-while-member--refuse-any = болмайды
reading-inclusion-while-member--other-post-new-stay = басқа лауазымға, мерзім жаңа
reading-renomination-removal-pending--allow-with-flag = ескертумен болады
reading-renomination-removal-pending--after-removal = шығарылған соң ғана
reading-attestation-post--post-now-held = қазіргі лауазым туралы
reading-attestation-post--post-at-attestation = аттестаттау кезіндегі лауазым туралы

# Grounds of removal.

ground-18-1 = сот тағайындаған әкімшілік жауаптылық – 18-тармақ, 1) тармақша
ground-18-2 = сыбайлас жемқорлық құқық бұзушылық үшін тәртіптік жауаптылық – 18-тармақ, 2) тармақша
ground-18-3-a = қызметіне толық сәйкес келмейтіні туралы ескерту – 18-тармақ, 3) тармақша
ground-18-3-b = лауазымынан босату не лауазымын бір сатыға төмендету – 18-тармақ, 3) тармақша
ground-18-3-c = атағын бір сатыға төмендету – 18-тармақ, 3) тармақша
ground-18-4 = өз баянаты – 18-тармақ, 4) тармақша
ground-18-5 = резервтегі мерзімнің өтуі – 18-тармақ, 5) тармақша
ground-18-6 = қызметтен шығару – 18-тармақ, 6) тармақша
ground-18-7-a = арнаулы органға ауыстыру не іссапарға жіберу – 18-тармақ, 7) тармақша
ground-18-7-b = құқық қорғау органына ауыстыру не іссапарға жіберу – 18-тармақ, 7) тармақша
ground-18-7-c = азаматтық қорғау органына ауыстыру не іссапарға жіберу – 18-тармақ, 7) тармақша
ground-18-7-d = Қарулы Күштерге ауыстыру не іссапарға жіберу – 18-тармақ, 7) тармақша
ground-18-7-e = басқа әскерлер мен әскери құралымдарға ауыстыру не іссапарға жіберу – 18-тармақ, 7) тармақша
ground-18-8-a = аттестаттау нәтижесі бойынша лауазымын төмендету – 18-тармақ, 8) тармақша
ground-18-8-b = аттестаттау нәтижесі бойынша төмен тұрған лауазымға ауыстыру – 18-тармақ, 8) тармақша
