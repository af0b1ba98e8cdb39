# 490-Жарлық (кезектен тыс аттестаттау) нормаларының сөздері.

## Қадамдар

finding-employee-of-the-bodies =
    { $employee ->
        [yes] Адам ішкі істер органдарының қызметкері.
       *[no] Адам ішкі істер органдарының қызметкері емес.
    }
finding-post-matches-item = Лауазым 1-қосымшаның тармағына сай; тармақ: { $item }; комиссия: { $commission }.
finding-post-matches-no-item = Лауазым 1-қосымшаның ешбір тармағына сай емес.
finding-structure-places-post =
    { $placed ->
        [yes] Үлгілік құрылым лауазымды осы тармаққа жатқызады: { $item }.
       *[no] Үлгілік құрылым лауазымды осы тармаққа жатқызбайды: { $item }.
    }
finding-post-in-both-lists = Лауазым орталық тізімге де, өңірлік тізімге де сай келуі мүмкін.
finding-competent-commission = Тиісті комиссия: { $commission }.
finding-home-commission-from =
    { $table ->
        [yes] Өңірлік комиссия бекітілген кесте бойынша анықталады.
       *[no] Өңірлік комиссия лауазым орналасқан жер бойынша анықталады.
    }
finding-excepted-on =
    { $excepted ->
        [yes] Бұл күні қызметкер аттестаттауға жатпайды: { $on }.
       *[no] Бұл күні 2-тармақтың ерекшелігі қолданылмайды: { $on }.
    }
finding-exception-ground = Ерекшеліктің негізі: { $ground }.
finding-exception-ends = Ерекшеліктің соңғы күні: { $on }.
finding-subject-to-attestation =
    { $subject ->
        [yes] Қызметкер кезектен тыс аттестаттауға жатады.
       *[no] Қызметкер қазір кезектен тыс аттестаттауға жатпайды.
    }
finding-campaign-day = Қаралатын күн: { $on }; науқанның бірінші күні: { $first }, соңғы күні: { $last }.
finding-plan-for = Жоспарға алынатын күн: { $on }.
finding-paper-late =
    { $days ->
        [0] Құжат уақытында; ол бұзушылықсыз жарайтын бірінші күн: { $first-free }.
       *[other] Соңғы күннен айырма, күн: { $days }; бұзушылықсыз бірінші күн: { $first-free }.
    }
finding-stage-finished =
    { $finished ->
        [yes] Бұл бөлік аяқталған.
       *[no] Бұл бөліктің аяқталғаны көрінбейді.
    }
finding-results-stand = Нормативтер тапсырылды: { $norms-passed }; тест шекті мәннен төмен: { $test-below }.
finding-choice-limited =
    { $limited ->
        [yes] 15-тармақтың 3), 4), 5) тармақшалары ғана қалады.
       *[no] Бес шешімнің бәрі де мүмкін.
    }
finding-sides-shown = Комиссияға көрсетілгені – жеке қасиеттер: { $personal }; кәсіби қасиеттер: { $professional }; қызмет нәтижелері: { $results }.
finding-field-filled =
    { $filled ->
        [yes] Жол толтырылған.
       *[no] Жол бос.
    }
finding-seats-occupied = Қатысушылардан саналатын орны бары: { $seated }; орны жоғы: { $without-seat }.
finding-seat-filled = Орынның нөмірі: { $seat }; орын иесі аталған.
finding-quorum-counted =
    { $quorate ->
        [yes] Отырыс заңды: құрамы { $base }, қатысқаны { $present }, қажеті { $needed }.
       *[no] Отырыс заңды емес: құрамы { $base }, қатысқаны { $present }, қажеті { $needed }.
    }
finding-quorum-readings = Хатшы құрамда да, қатысушылар ішінде де саналса: { $in-base-and-attendance }; мүлде саналмаса: { $excluded }; тек құрамда саналса: { $in-base-only }.
finding-members-counted = Дауыс құқығы бар мүшелерден отырысқа қатысқаны: { $took-part }; осы мәселеде орнында: { $in-room }; шеттетілгені: { $recused }.
finding-votes-counted = Жақтағаны: { $votes-for }; қарсысы: { $against }; қалыс қалғаны: { $abstained }; көпшілік саналатын мүшелер: { $members }.
finding-vote-led-to = Дауыс беру нәтижесі: { $outcome }.
finding-decision-means = Шешім: { $decision }; салдары: { $follows }.
finding-absence-seen = Отырысқа келмеу күні: { $day }; бағасы: { $absence }.
finding-absences-counted = Саналатын дәлелсіз келмеулер: { $count }; 17-тармаққа қажеті: { $needed }.
finding-absence-leads-to = Келесі қадам: { $next }.
finding-approved-by = Бекітуші: { $approver }; Президент Әкімшілігінің келісімі керек: { $agreed-by-administration }.
finding-signers-counted = Қол қоятын мүшелер: { $members }; хатшы қатысқан: { $secretary }.
finding-dismissal-grounds = Аттестаттаудан өтпеді: { $not-passed }; басқа лауазымнан бас тартты: { $posts-refused }.
finding-appeal-open = Шағым тіркелетін бірінші күн: { $from }.

## Сөздер

commission-central = орталық
commission-regional = өңірлік
ground-law-77-leave = Заңның 77-бабындағы демалыс
ground-awaiting-confirmation = кезең бітті, кадр бөлімшесінің растауы күтілуде
ground-free-for-campaign = науқан бойы босатылған
outcome-adopted = қабылданды
outcome-adopted-by-chair = төраға даусымен қабылданды
outcome-rejected = қабылданбады
outcome-no-decision = шешім жоқ
outcome-postponed = кейінге қалды
result-adopted = қабылданды
result-adopted-by-chair = төраға даусымен қабылданды
result-rejected = қабылданбады
result-no-decision = шешім жоқ
result-postponed = кейінге қалды
by-session-adopted = қабылданды
by-session-adopted-by-chair = төраға даусымен қабылданды
by-session-rejected = қабылданбады
by-session-no-decision = шешім жоқ
by-session-postponed = кейінге қалды
by-item-adopted = қабылданды
by-item-adopted-by-chair = төраға даусымен қабылданды
by-item-rejected = қабылданбады
by-item-no-decision = шешім жоқ
by-item-postponed = кейінге қалды
decision-fit-reserve-or-promotion = лайық, резервке не жоғарылатуға
decision-fit = лайық
decision-unfit-demotion = лайық емес, төмендету
decision-unfit-transfer = лайық емес, ауыстыру
decision-unfit-dismissal = лайық емес, жұмыстан шығару
decision-dismissal-for-non-appearance = екі рет келмегені үшін жұмыстан шығару
decision-other = өзге мәтін
decisions-fit-reserve-or-promotion = лайық, резервке не жоғарылатуға
decisions-fit = лайық
decisions-unfit-demotion = лайық емес, төмендету
decisions-unfit-transfer = лайық емес, ауыстыру
decisions-unfit-dismissal = лайық емес, жұмыстан шығару
follows-proposal-reserve = кадр резервіне ұсыныс
follows-proposal-promotion = жоғары лауазымға ұсыныс
follows-proposal-both = резервке және жоғары лауазымға ұсыныс
follows-proposal = резервке не жоғары лауазымға ұсыныс
follows-stays = лауазымында қалады
follows-lower-post-offered = төмен лауазым ұсынылады
follows-other-post-offered = басқа лауазым ұсынылады
follows-dismissal-case = жұмыстан шығару ісі
absence-valid = дәлелді себеппен
absence-unexcused = дәлелді себепсіз
absence-excepted = босатылған кезеңде, саналмайды
absence-unjudged = себебі бағаланбаған
next-after-return = қызметке оралған соң аттестаттау
next-call-again = қайта шақыру
next-vote-on-clause-17 = 17-тармақ нәтижесін дауысқа салу
next-decision-15-5 = 15-тармақтың 5) тармақшасындағы шешім
next-recommended-automatically = жұмыстан шығару ұсынымы өздігінен туындайды
next-exempt-for-now = кезең біткенше күту
next-judge-reason = себебін бағалау
approver-minister = Ішкі істер министрі
approver-replacing-person = Министрді алмастыратын адам
approver-other = өзге адам

## Жауаптар

value-attestation-category = 1-қосымшаның тармағы: { $item }; комиссия: { $commission }
value-attestation-competent = комиссия: { $commission }; өңірі: { $region }
value-attestation-exempt =
    { $exempt ->
        [yes] аттестаттауға жатпайды; негізі: { $ground }; соңғы күні: { $until }
       *[no] 2-тармақтың ерекшелігі қолданылмайды
    }
value-attestation-subject = аттестаттауға жатады: { $subject }; тармақ: { $item }; комиссия: { $commission }
value-attestation-notice-due = соңғы күн: { $last-day }; жоспарға: { $plan-for }
value-attestation-characteristic-due = соңғы күн: { $last-day }; жоспарға: { $plan-for }
value-attestation-pack-due = соңғы күн: { $last-day }; жоспарға: { $plan-for }
value-attestation-notice-lateness = кешіккен күндер: { $days-late }; бұзушылықсыз бірінші күн: { $first-day-without-breach }
value-attestation-characteristic-lateness = кешіккен күндер: { $days-late }; бұзушылықсыз бірінші күн: { $first-day-without-breach }
value-attestation-pack-lateness = кешіккен күндер: { $days-late }; бұзушылықсыз бірінші күн: { $first-day-without-breach }
value-attestation-approver-of = бекітеді: { $approver }; алмастырушы да бекіте алады: { $replacing-person }; Президент Әкімшілігінің келісімі: { $agreed-by-administration }
value-attestation-allowed-decisions = мүмкін шешімдер: { $decisions }
value-attestation-effect = салдары: { $follows }
value-attestation-quorum = заңды: { $quorate }; құрамы: { $base }; қатысқаны: { $present }; қажеті: { $needed }
value-attestation-present-at-item = орнында: { $present }; кеткені: { $gone }; шеттетілгені: { $recused }
value-attestation-recusal-effect = мүмкін дауыс: { $votes-possible }; қажет дауыс: { $votes-needed }; қалғаны: { $left }; кворумға қажеті: { $quorum-needed }
value-attestation-vote-result = нәтижесі: { $result }; жақтағаны: { $for }; қарсысы: { $against }; қалыс қалғаны: { $abstained }; мүшелер: { $members }; отырыс бойынша: { $by-session }; мәселе бойынша: { $by-item }
value-attestation-absence-count = { $value }
value-attestation-after-absence = келмеу: { $absence }; саналатыны: { $count }; келесі қадам: { $next }
value-attestation-signers = мүшелер: { $members }; хатшы: { $secretary }
value-attestation-acquaintance-due = соңғы күн: { $last-day }; бағдар: { $aim-at }
value-attestation-dismissal-ground = аттестаттаудан өтпеді: { $not-passed }; басқа лауазымнан бас тартты: { $posts-refused }
value-attestation-appeal = шағымды тіркеуге болады: { $registrable }; шешімнің орындалуын тоқтатады: { $suspends }

## Нормалар

norm-attestation-category = Лауазым сай келетін 1-қосымшаның тармағы
norm-attestation-competent = Тиісті аттестаттау комиссиясы
norm-attestation-exempt = Қызметкер 2-тармақ бойынша босатылған ба
norm-attestation-subject = Қызметкер аттестаттауға жата ма
norm-attestation-may-list = Қызметкерді комиссияның тізіміне енгізуге бола ма
norm-attestation-may-remove = Қызметкерді тізімнен шығаруға бола ма
norm-attestation-late-proof = Кейін дәлелденген кезеңге түсетін әрекеттер
norm-attestation-in-window = Кезең осы күнге түсе ала ма
norm-attestation-set-up = Комиссияны құруға бола ма
norm-attestation-approver-of = Құжатты кім бекітеді
norm-attestation-may-approve = Құжатты осылай бекітуге бола ма
norm-attestation-composition = Дербес құрам лауазымдық құрамға сай ма
norm-attestation-notice-due = Хабарламаның соңғы күні
norm-attestation-notice-lateness = Хабарлама қанша кешікті
norm-attestation-notice = Хабарлама тиісінше берілді ме
norm-attestation-characteristic-due = Мінездеменің соңғы күні
norm-attestation-characteristic-lateness = Мінездеме қанша кешікті
norm-attestation-may-send-characteristic = Мінездемені жіберуге бола ма
norm-attestation-pack-due = Материалдардың соңғы күні
norm-attestation-pack-lateness = Материалдар қанша кешікті
norm-attestation-pack = Материалдар тиісінше жіберілді ме
norm-attestation-may-start-stage = Нормативтерді не тестті өткізуге бола ма
norm-attestation-allowed-decisions = Нормативтер мен тесттен кейін мүмкін шешімдер
norm-attestation-may-interview = Әңгімелесу өткізуге бола ма
norm-attestation-may-close-item = Мәселені жабуға бола ма
norm-attestation-may-decide = Шешім қабылдауға бола ма
norm-attestation-effect = Шешімнің салдары
norm-attestation-quorum = Отырыстың кворумы
norm-attestation-may-open = Отырысты ашуға бола ма
norm-attestation-present-at-item = Осы мәселеде кімдер бар
norm-attestation-recusal-effect = Шеттетудің салдары
norm-attestation-item-quorum = Осы мәселеде сан жете ме
norm-attestation-votes = Дауыс беру дұрыс өтті ме
norm-attestation-vote-result = Ашық дауыс берудің нәтижесі
norm-attestation-may-declare = Нәтижені жариялауға бола ма
norm-attestation-absence-count = Дәлелді себепсіз келмеулер саны
norm-attestation-after-absence = Келмегеннен кейінгі қадам
norm-attestation-may-count-absence = Келмеуді 17-тармақ бойынша санауға бола ма
norm-attestation-may-relist = Қызметкерді қайта күн тәртібіне қоюға бола ма
norm-attestation-protocol-due = Хаттаманың соңғы күні
norm-attestation-signers = Хаттамаға кімдер қол қояды
norm-attestation-protocol = Хаттама тиісінше ме
norm-attestation-sheet-target = Параққа жазуға бағдар күн
norm-attestation-sheet = Аттестаттау парағы тиісінше ме
norm-attestation-acquaintance-due = Таныстырудың соңғы күні
norm-attestation-acquaintance = Таныстыру уақытында ма
norm-attestation-dismissal-ground = Жұмыстан шығару негіздері
norm-attestation-may-dismiss = Жұмыстан шығару ісін ашуға бола ма
norm-attestation-appeal = Шағымды тіркеуге бола ма

## Жетпейтін деректер

ask-employee-status = ішкі істер органдарының қызметкері екені
    .cure = Қызметкер мәртебесі бар-жоғын тіркеңіз.
ask-appointment-day = лауазымға тағайындалған күн
    .cure = Лауазымдағы бірінші күнді тіркеңіз.
ask-sub-unit = лауазымның ішкі бөлімшесі
    .cure = Басқарма, бөлім не бөлімшенің өзі екенін тіркеңіз.
ask-structure-match = үлгілік құрылым бойынша тармақ
    .cure = Министр бекіткен құрылыммен салыстырып, тармақты тіркеңіз.
ask-staff-class = лауазымның басшы құрам сыныбы
    .cure = Штат бойынша сыныбын тіркеңіз.
ask-acting-posts = уақытша атқарылатын лауазымдар
    .cure = Уақытша міндеттерді не олардың жоқтығын тіркеңіз.
ask-leadership = басшылық лауазым екені
    .cure = Лауазымның басшылық екенін тіркеңіз.
ask-home-region = лауазым орналасқан өңір
    .cure = Өңірін тіркеңіз.
ask-home-table = комиссиялардың бекітілген кестесі
    .cure = Бөлімшенің өңірін кестеге енгізіңіз.
ask-direct-head = тікелей басшы
    .cure = Тікелей басшыны тіркеңіз.
ask-service-end = қызметтің аяқталған күні
    .cure = Аяқталған күнді не аяқталмағанын тіркеңіз.
ask-exemptions = жүктілік пен демалыстар
    .cure = Оларды не жоқтығын тіркеңіз.
ask-exemption-start = кезеңнің бірінші күні
    .cure = Құжаттан бірінші күнді алыңыз; құжат келген күн оны алмастырмайды.
ask-exemption-end = кезеңнің соңғы күні
    .cure = Құжат бойынша соңғы күнді тіркеңіз.
ask-proof-filed = құжат келген күн
    .cure = Құжат түскен күнді тіркеңіз.
ask-return-confirmation = кадр бөлімшесінің растауы
    .cure = Растаған күнді не расталмағанын тіркеңіз.
ask-stated-ground = көрсетілген негіз
    .cure = Негізді көрсетіңіз.
ask-commission = комиссия және оның өңірі
    .cure = Комиссияның түрі мен өңірін тіркеңіз.
ask-commissions-set-up = құрылған комиссиялар
    .cure = Құрылған комиссияларды не жоқтығын тіркеңіз.
ask-regulation-approval = ереженің бекітілуі
    .cure = Бекітілген күнді не бекітілмегенін тіркеңіз.
ask-composition-approval = дербес құрамның бекітілуі
    .cure = Бекітілген күнді не бекітілмегенін тіркеңіз.
ask-members = комиссияның дербес құрамы
    .cure = Мүшелерді орындарымен тіркеңіз.
ask-seat-post = мүшенің орынға сай лауазымы
    .cure = Орынның лауазымын атқаратынын тіркеңіз.
ask-release = мүшенің лауазымнан босатылғаны
    .cure = Босатылған күнді не босатылмағанын тіркеңіз.
ask-hr-unit = хатшының кадр бөлімшесінен екені
    .cure = Бөлімшесін тіркеңіз.
ask-work-schedule = комиссияның жұмыс кестесі
    .cure = Бекітілген күні мен күндерін тіркеңіз.
ask-document = қай құжат бекітілетіні
    .cure = Құжатты көрсетіңіз.
ask-approver = кім бекіткені
    .cure = Бекіткен адамды тіркеңіз.
ask-document-approval-day = бекітілген күн
    .cure = Бекітілген күнді тіркеңіз.
ask-agreement = Президент Әкімшілігінің келісімі
    .cure = Келісілген күнді не келісілмегенін тіркеңіз.
ask-schedules = кезеңдердің кестелері
    .cure = Кестелерді бекітілуімен және күндерімен тіркеңіз.
ask-employee-notices = қызметкерге берілген хабарламалар
    .cure = Хабарламаларды не жоқтығын тіркеңіз.
ask-first-stage = қызметкердің алғашқы кезеңінің күні
    .cure = Күнін тіркеңіз.
ask-stage = қай кезең екені
    .cure = Кезеңді көрсетіңіз.
ask-characteristic = қызметтік мінездеме
    .cure = Жазылған және жіберілген күнін тіркеңіз.
ask-filled-fields = нысанның толтырылған жолдары
    .cure = Қай жолдар толтырылғанын тіркеңіз.
ask-author = мінездеменің авторы
    .cure = Авторды тіркеңіз.
ask-characteristic-acquaintance = мінездемемен таныстыру
    .cure = Таныстырған күнді не таныстырылмағанын тіркеңіз.
ask-materials-sent = комиссияға жіберілген материалдар
    .cure = Күнін, комиссиясын және құрамын тіркеңіз.
ask-norms-results = нормативтердің нәтижелері
    .cure = Әр нормативтің нәтижесі мен күнін тіркеңіз.
ask-test-results = тест нәтижелері
    .cure = Екі бөліктің бағасын не келмеуін тіркеңіз.
ask-test-threshold = тесттің шекті мәні
    .cure = Сол күні қолданылған шекті мәнді тіркеңіз.
ask-lateness-overrides = бас тартуды жеңген шешімдер
    .cure = Әрқайсысын кодымен, авторымен және себебімен не олардың жоқтығын тіркеңіз.
ask-session-day = отырыс күні
    .cure = Күнін тіркеңіз.
ask-attendance = отырыс ашылғанда кімдер болғаны
    .cure = Қатысқандарды тіркеңіз; орынның екінші лауазымы бойынша келгеннің өзін де, орын нөмірін де көрсетіңіз.
ask-movements = отырыс кезінде келгендер мен кеткендер
    .cure = Уақытымен не болмағанын тіркеңіз.
ask-vote-time = дауыс берілген уақыт
    .cure = Уақытын тіркеңіз.
ask-recusals = шеттетілген мүшелер
    .cure = Оларды не жоқтығын тіркеңіз.
ask-votes = дауыстар және дауыс беру тәртібі
    .cure = Кімнің қалай дауыс бергенін тіркеңіз.
ask-interview = әңгімелесу
    .cure = Күнін, комиссиясын және қызметкердің болғанын тіркеңіз.
ask-recording = әңгімелесудің жазбасы
    .cure = Аудио не бейнежазбаны тіркеңіз.
ask-decision = комиссияның шешімі
    .cure = Шешімді тіркеңіз.
ask-decision-day = шешім күні
    .cure = Күнін тіркеңіз.
ask-absences = отырысқа келмеулер
    .cure = Оларды не жоқтығын тіркеңіз.
ask-absence-reason = келмеу себебінің бағасы
    .cure = Себебін кім және қалай бағалағанын тіркеңіз.
ask-return-day = қызметке оралған күн
    .cure = Күнін не оралмағанын тіркеңіз.
ask-protocol = хаттама
    .cure = Жазылған, жабылған күнін және қол қойғандарды тіркеңіз.
ask-attestation-sheet = аттестаттау парағы
    .cure = Жазылған күн мен шешімді тіркеңіз.
ask-acquaintance = шешіммен таныстыру
    .cure = Күнін не таныстырылмағанын тіркеңіз.
ask-offers = ұсынылған лауазымдар мен жауаптар
    .cure = Ұсыныстарды, жауаптарды не жоқтығын тіркеңіз.

## Оқылу нұсқалары

reading-x-fail-rule--both = екі сәтсіздік те керек
reading-x-fail-rule--either = біреуі жеткілікті
reading-x-norms-not-taken--failed-or-not-taken-without-valid-reason = дәлелді себепсіз тапсырмау да – тапсырмағаны
reading-x-norms-not-taken--failed-only = тек тапсыра алмағаны
reading-x-norms-not-taken--failed-or-not-taken = кез келген тапсырмау – тапсырмағаны
reading-x-test-below-scope--any-component = кез келген бөлік жеткілікті
reading-x-test-below-scope--all-components = барлық бөлік төмен болуы керек
reading-x-test-below-scope--total = жиынтық баға қаралады
reading-x-quorum-secretary--in-base-and-attendance = хатшы құрамда да, қатысушылар ішінде де саналады
reading-x-quorum-secretary--excluded = хатшы саналмайды
reading-x-quorum-secretary--in-base-only = хатшы тек құрамда саналады
reading-x-quorum-base--personal-composition = соңғы бекітілген есімдерден
reading-x-quorum-base--post-composition = лауазымдық орындардан
reading-x-quorum-scope--session = бүкіл отырысқа
reading-x-quorum-scope--item = әр мәселеге
reading-x-majority-present-scope--session = отырысқа қатысқандардан
reading-x-majority-present-scope--item = осы мәселеде отырғандардан
reading-x-abstention--allowed = қалыс қалуға болады
reading-x-abstention--forbidden = қалыс қалуға болмайды
reading-x-ballot-mode--sequential-motion = ұсыныстар кезекпен дауысқа салынады
reading-x-ballot-mode--single-choice = бес нұсқадан бірден таңдалады
reading-x-tie-without-chair-vote--no-decision = шешім қабылданбайды
reading-x-tie-without-chair-vote--postpone = мәселе кейінге қалады
reading-x-chair-required--no = төраға міндетті емес
reading-x-chair-required--yes = төраға міндетті
reading-x-secretary-required--no = хатшы міндетті емес
reading-x-secretary-required--yes = хатшы міндетті
reading-x-seat-alternates--fixed-by-personal-composition = атаулы құрамда аталғаны ғана
reading-x-seat-alternates--either-may-attend = екеуінің кез келгені
reading-x-notice-anchor--employee-first-stage = қызметкердің алғашқы кезеңінен
reading-x-notice-anchor--campaign-start = науқанның басынан
reading-x-notice-exactness--at-least = бір ай не одан көп
reading-x-notice-exactness--exact = дәл бір ай
reading-x-backward-weeks--same-weekday = сол апта күніне дейін
reading-x-backward-weeks--clear-days = арада толық апталар қалады
reading-x-backward-nonworking--previous-working-day-for-planning = жылжымайды, алдыңғы жұмыс күні жоспарға ғана
reading-x-backward-nonworking--previous-working-day = алдыңғы жұмыс күніне жылжиды
reading-x-backward-nonworking--no-shift = жылжымайды
reading-x-protocol-day-zero--excluded = шешім күні саналмайды
reading-x-protocol-day-zero--included = шешім күні саналады
reading-x-acquaintance-day-zero--excluded = шешім күні саналмайды
reading-x-acquaintance-day-zero--included = шешім күні саналады
reading-x-protocol-deadline-covers--text-and-signatures = мәтін де, қолдар да
reading-x-protocol-deadline-covers--text-only = тек мәтін
reading-x-exemption-join--pregnancy-or-leave = екі бөлек негіз
reading-x-exemption-join--pregnancy-and-leave = екеуі бірге
reading-x-exemption-end-in-window--becomes-subject-after-hr-confirmation = кадр бөлімшесі растаған соң жатады
reading-x-exemption-end-in-window--becomes-subject = бірден жатады
reading-x-exemption-end-in-window--exempt-for-campaign = науқан бойы жатпайды
reading-x-valid-reason-judge--commission = комиссия бағалайды
reading-x-valid-reason-judge--hr-unit = кадр бөлімшесі бағалайды
reading-x-valid-reason-judge--closed-list = жабық тізбе бойынша
reading-x-absence-count--cumulative = жалпы саналады
reading-x-absence-count--consecutive = қатарынан саналады
reading-x-clause17-outcome--separate-outcome-by-vote = дауыспен қабылданатын бөлек нәтиже
reading-x-clause17-outcome--decision-15-5 = 15-тармақтың 5) тармақшасындағы шешім
reading-x-clause17-outcome--automatic-recommendation = өздігінен туындайды
reading-x-not-passed-scope--15-5--and-17 = тек жұмыстан шығару шешімі мен 17-тармақ
reading-x-not-passed-scope--15-3--15-4--15-5--and-17 = лайық еместігі туралы шешімнің бәрі және 17-тармақ
reading-x-refusal-form--written-refusal-of-each-offer = әр ұсыныстан жазбаша
reading-x-refusal-form--written-general-refusal = бәрінен бір жазбаша бас тарту
reading-x-refusal-form--act-of-refusal-allowed = бас тарту актісі де жарайды
reading-x-late-return--manual = адам шешеді
reading-x-late-return--attest-after-window = науқаннан кейін аттестатталады
reading-x-late-return--lapse = аттестаттау жүргізілмейді
reading-x-window-scope--stages-2-to-5 = 2–5-кезеңдер
reading-x-window-scope--all-stages = барлық кезең
reading-x-window-scope--decisions = тек шешімдер
reading-x-window-scope--first-stage = 2–5-кезеңдердің алғашқысы ғана
reading-x-overlap-rule--central-prevails = орталық басым
reading-x-overlap-rule--lowest-number = кіші нөмір басым
reading-x-overlap-rule--manual = адам шешеді
reading-x-home-commission--explicit-table = бекітілген кесте бойынша
reading-x-home-commission--region-of-stationing = лауазым орналасқан өңір бойынша
reading-x-recording--audio-or-video = аудио не бейне
reading-x-recording--audio-and-video = екеуі де
reading-x-acting-holders--permanent-only = тек тұрақты атқаратындар
reading-x-acting-holders--permanent-and-acting = уақытша атқаратындар да
reading-x-post-reference-date--listing-rechecked-at-session = тізім күні, отырыста қайта
reading-x-post-reference-date--campaign-start = науқанның бірінші күні
reading-x-post-reference-date--decree-date = Жарлық күні
reading-x-post-reference-date--session = отырыс күні
reading-x-decision1-variants--exactly-one = дәл бір нұсқа
reading-x-decision1-variants--one-or-both = біреуі не екеуі
reading-x-decision1-variants--not-recorded = жазылмайды
reading-x-recusal--manual-recorded = қолмен жазылады
reading-x-recusal--none = шеттету жоқ
reading-x-appeal-suspends--no = тоқтатпайды
reading-x-appeal-suspends--yes = тоқтатады
reading-x-late-document--record-breach = бұзушылық тіркеледі
reading-x-late-document--refuse-with-recorded-override = бас тартылады, атаулы шешіммен өтуге болады
reading-x-staff-class-source--post-class = лауазымның штаттағы сыныбы
reading-x-staff-class-source--post-rank-limit = лауазымның шекті атағы
reading-x-staff-class-source--holder-rank = иесінің атағы
reading-x-decision-without-employee--only-clause-17 = тек 17-тармақ жағдайында
reading-x-decision-without-employee--allowed = болады
reading-x-independent-scope--divisions-and-sections = бөлімге де, бөлімшеге де
reading-x-independent-scope--divisions-only = тек бөлімге
reading-x-preparation-scope--notice-and-schedule = хабарлама мен кесте
reading-x-preparation-scope--whole-chapter-2 = 2-тараудың бәрі
reading-x-first-deputies--deputies = бірінші орынбасар да орынбасар
reading-x-first-deputies--only-where-named = аталған жерде ғана
reading-x-minister-replacement--clause-8-only = 8-тармақтың кестелері ғана
reading-x-minister-replacement--every-approval = барлық құжат
reading-x-pack-contents--as-collected = сол кезде жиналғаны
reading-x-pack-contents--with-results = нәтижелерімен бірге
reading-x-test-not-taken--no-mark = баға жоқ
reading-x-test-not-taken--below = шекті мәннен төмен баға
