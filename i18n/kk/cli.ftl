# Командалық жолдың жауаптары.

## Қателер: не дұрыс емес және не істеу керек

cli-error = Қате: { $reason }
cli-error-ambiguous-person = «{ $name }» атымен бірнеше адам тіркелген ({ $count }): { $some }. Нөмірін (P12) не ЖСН-ін көрсетіңіз.
cli-error-no-register = Мына қалтада тіркелім жоқ: { $dir }. Оны құру үшін: lauazym demo --data { $dir } немесе lauazym import FILE --data { $dir }
cli-error-refused = Ештеңе тіркелмеді ({ $whom }): { $reason }
cli-error-file = Файл: { $file }. { $reason }
cli-error-no-person = Тіркелімде мұндай адам жоқ: { $name }. Нөмірін (P12), ЖСН-ін не атын көрсетіңіз.
cli-error-not-known-then = Ол күні тіркелімде мұндай адам болмаған: { $name }. Кейінгі күнді көрсетіңіз.
cli-error-no-post = Тіркелімде мұндай лауазым жоқ: { $name }. Штат кестесіндегі нөмірін көрсетіңіз.
cli-error-no-body = Тіркелімде мұндай орган жоқ: { $name }
cli-error-no-act = Мұндай акт жоқ: { $name }. Актілер тізімі: lauazym acts list
cli-error-no-clause = Актіде мұндай норма жоқ: { $name }. Актінің нормалары: lauazym acts show ACT
cli-error-reading-form = Түсіндірме NAME=VALUE түрінде жазылады, берілгені: { $value }
cli-error-reading-central = Бұл оқылуды орталық орган бәріне ортақ етіп таңдайды: { $value }. --body дегенді алып тастаңыз.
cli-error-not-an-export = Бұл файл журналдың шығарылған көшірмесі емес: { $value }. Мұндай файлды жасайтын команда: lauazym journal export
cli-error-erased = Бұл адамның деректері өшірілген, оларды енді оқу мүмкін емес: { $name }
cli-error-no-ground = Өшіру үшін құқықтық негіз керек: lauazym journal erase { $value } --ground "…". Ештеңе өшірілген жоқ.
cli-error-demo-among-people = { $value } тіркелімінде демонстрацияға жатпайтын адамдар бар; ойдан шығарылған штат олардың арасына тіркелмейді. Басқа қалтаны көрсетіңіз: lauazym demo --data OTHER
cli-error-file-exists = Мұндай файл бар: { $value }. Оның үстінен жазылған жоқ; басқа файлды көрсетіңіз.

## Демонстрация

cli-demo-recorded = Ойдан шығарылған штат жасалып, тіркелді: қызметкерлер – { $people }, лауазымдар – { $posts }, журнал жазбалары – { $entries }. Барлық адамдар ойдан шығарылған.
cli-demo-already = Бұл штат бұрын тіркелген: қызметкерлер – { $people }, лауазымдар – { $posts }, журнал жазбалары – { $entries }.
cli-demo-due = { $year } жылы ротацияланатындар:
cli-demo-more = Тағы { $count } қызметкер; бәрі: lauazym due --year { $year }
cli-demo-cases = Күрделі жағдайлар (барлығы { $count }), бірінің себептері: lauazym explain { $person }
cli-demo-next =
    Деректер мына қалтада: { $data }. Бұдан әрі:
      lauazym due --year { $year }
      lauazym explain { $person }
      lauazym acts coverage
      lauazym journal verify

## Импорт

cli-import-reading = Оқылуда: { $sheet } – { $rows }
cli-import-checking = Тексерілуде
cli-import-recording = Тіркелуде
cli-import-recorded = Тіркелді: жаңа қызметкерлер – { $new }, өзгергендер – { $changed }, қызметкерлердің оқиғалары – { $events }, штат оқиғалары – { $staff }.
cli-import-would-record = Файл дұрыс, ештеңе тіркелген жоқ. Тіркелер еді: жаңа қызметкерлер – { $new }, өзгергендер – { $changed }, қызметкерлердің оқиғалары – { $events }, штат оқиғалары – { $staff }.
cli-import-nothing-new = Мұнда тіркелімде жоқ ештеңе табылмады.
cli-import-refused = Ештеңе тіркелмеді; түзетілетін орындар: { $count }.
cli-import-warning = Қараңыз: { $sheet }, { $row }-жол, { $column }: { $note }
cli-import-template-written = Үлгі жазылды: { $file }

## Қызметкер және түсіндіру

cli-person = Нөмірі
cli-iin = ЖСН
cli-born = Туған күні
cli-rank = Атағы, шені
cli-post-title = Лауазым атауы
cli-family = Отбасы
cli-housing = Қызметтік тұрғын үй қажет
cli-person-next = Неге олай: lauazym explain { $person }
cli-explain-heading = { $person }. Қай күнге: { $day }; жоспар жылы: { $year }.
cli-explain-as-above = (жоғарыда айтылған қадамдар: { $count })
cli-may-question = { $name } → «{ $post }», ауысатын күні: { $day }
cli-many-clauses = { $count } норма

## Ротация жоспары

cli-due-summary = Жасалған күні: { $day }. Тізбедегі не тізбемен әлі салыстырылмаған лауазымдарды атқаратындар: { $holders }.
cli-due-undecided = Жоспарға кіретіні анықталмағандар ({ $count }), бір дерек жетпейді:
cli-not-before = ең ерте { $day }
cli-claimed = құжатсыз: { $kinds }
cli-remark-missing = жетпейді: { $fact }
cli-remark-transitional = өтпелі тәртіп
cli-total = Барлығы

## Сценарийлер

cli-check-difference = { $what }: күтілгені – { $expected }; шыққаны – { $found }
cli-check-summary = Сценарийлер: өткені – { $passed }; өтпегені – { $failed }.

## Актілер

cli-edition-in-force = Редакция { $edition }: күшінде, { $from } – { $until }
cli-edition-not-fixed = Редакция { $edition }: { $from }
cli-not-yet-fixed-publication = белгісіз: { $act } актісінің жарияланған күні тіркелмеген
cli-not-yet-fixed-rule = белгісіз: { $act } мәтінінде айтылмаған
cli-not-yet-fixed-signing = белгісіз: { $act } актісіне қол қойылған күн белгісіз
cli-acts-recorded = Тіркелді.
cli-acts-published = Тіркелді: { $act } алғаш ресми жарияланған күні – { $day }. Күшіне енген күні: { $from }.
cli-acts-published-anew = Тіркелді: { $act } алғаш ресми жарияланған күні – { $day }; бұрын тіркелгені – { $old }. Күшіне енген күні: { $from }; бұрынғысы: { $old-from }.
cli-acts-published-already = Бұл бұрын тіркелген: { $act } алғаш ресми жарияланған күні – { $day }. Күшіне енген күні: { $from }.

## Журнал

cli-journal-sound = Журнал бүтін. Жазбалар: { $entries }; ақаулар: { $problems }; түбір хеш: { $root }
cli-journal-damaged = Журнал бұзылған. Жазбалар: { $entries }; ақаулар: { $problems }; түбір хеш: { $root }. Резервтік көшірмеден қалпына келтіріңіз: lauazym journal restore
cli-journal-problem-at = { $entry }-жазба: { $what }
cli-journal-witness = Куә файлымен салыстырылды; ондағы жазбалар: { $entries }.
cli-journal-witness-absent = Кілттердің жанында куә файлы жоқ: журналдың соңы кесілсе, ол байқалмас еді.
cli-journal-witness-without-keys = Кілттерсіз куә файлымен салыстырылмайды: журналдың соңы кесілсе, --checkpoint көрсетпесе, ол байқалмайды.
cli-journal-restored = Қалпына келтірілді: { $from } → { $to }; жазбалар: { $entries }.
cli-journal-older = Көшірме бүтін: { $from }; жазбалар: { $entries }. Ол тіркелімнен ескі: куә файлы көшірмеде жоқ кейінгі жазбаларды біледі; олардың саны: { $lost }.
cli-journal-other-history = Көшірме бүтін: { $from }; жазбалар: { $entries }. Куә файлы бұл журналдың басқа жалғасын біледі: осы аралықта басқа көшірмемен жұмыс істелген, онда жазылғандар мұнда жоқ.
cli-journal-accept-loss = Ештеңе қалпына келтірілген жоқ. Жаңарақ көшірме табыңыз не жоғалғанын қабылдаңыз: lauazym journal restore { $from } --accept-loss
cli-journal-witness-aside = Кейін жазылғандар жоғалды. Оларды қайта жазыңыз; арасында адам деректерін өшіру болса, оны қайталаңыз. Бұрынғы куә файлы мында көшірілді: { $file }.
cli-journal-exported-without-keys = Шығарылған файлда кілттер жоқ: оны тексеруге болады, бірақ енгізгеннен кейін дербес деректер оқылмайды. Кілттерімен: lauazym journal export --with-keys
cli-journal-imported-without-keys = Қараңыз: бұл файлда кілттер жоқ. Журналды тексеруге болады, ал ондағы дербес деректер оқылмайды. --with-keys арқылы шығарылған файлды алыңыз.
cli-journal-exported = Шығарылды: { $place }; жазбалар: { $entries }.
cli-journal-imported = Енгізілді: { $place }; жазбалар: { $entries }.
cli-journal-backed-up = Көшірілді: { $place }; жазбалар: { $entries }. Кілттерді бөлек сақтаңыз.
cli-journal-erased = { $person } нөмірлі адамның кілті жойылды; оның дербес деректері енді оқылмайды. Бұрынғы көшірмелердегі кілтін де жойыңыз.
cli-journal-erased-later = { $person } нөмірлі адамның кілті жойылды; оның дискідегі ізі журнал келесі рет ашылғанда өшіріледі. Бұрынғы көшірмелердегі кілтін де жойыңыз.

## Кесте бағандары

cli-column-person = Нөмірі
cli-column-name = Тегі, аты, әкесінің аты
cli-column-case = Жағдай
cli-column-post = Лауазым
cli-column-body = Орган
cli-column-item = Тізбе тармағы
cli-column-term-passes = Мерзім өтетін күн
cli-column-time-ends = Уақыт аяқталатын күн
cli-column-protected = Қорғау
cli-column-remark = Ескертпе
cli-column-in-plan = Жоспарда
cli-column-transitional = Өтпелі
cli-column-marked = Дерек жетпейді
cli-column-undecided = Анықталмаған
cli-column-fact = Дерек
cli-column-value = Мән
cli-column-from = Басы
cli-column-last-day = Соңғы күн
cli-column-ground = Негізі
cli-column-norm = Анықтама
cli-column-decides = Нені анықтайды
cli-column-needs = Не қажет
cli-column-citations = Нормалар
cli-column-outcome = Жауап түрі
cli-column-act = Акт
cli-column-title = Атауы
cli-column-signed = Қол қойылған
cli-column-in-force-from = Күшіне енген күні
cli-column-in-force-until = Соңғы күні
cli-column-in-force = Күшінде
cli-column-provisions = Нормалар
cli-column-unaccounted = Есепке алынбаған
cli-column-citation = Норма
cli-column-kind = Түрі
cli-column-status = Күйі
cli-column-by = Орындайтын анықтама
cli-column-summary = Мазмұны
cli-column-reading = Түсіндірме
cli-column-options = Нұсқалар
cli-column-question = Мәселе
cli-column-sheet = Парақ
cli-column-row = Жол
cli-column-column = Баған
cli-column-found = Ұяшықтағы мән
cli-column-problem = Ақау
cli-column-recorded = Тіркелді
cli-column-new-people = Жаңа қызметкерлер
cli-column-file = Файл
cli-column-passed = Өтті
cli-column-asks = Сұрақтар
cli-column-scenario = Сценарий
cli-column-sound = Бүтін
cli-column-entries = Жазбалар
cli-column-explain = Түсіндіру

## Командалық жолдың түсіндірмелері

cli-usage-usage = Қолданылуы
cli-usage-commands = Командалар
cli-usage-command = КОМАНДА
cli-usage-arguments = Аргументтер
cli-usage-options = Параметрлер
cli-usage-default = әдепкіде
cli-usage-values = мәндері
cli-usage-variable = айнымалы
cli-usage-help-flag = Анықтаманы көрсету
cli-usage-version-flag = Нұсқасын көрсету
cli-usage-meant = Мүмкін, мынау шығар
cli-usage-more = Толығырақ: lauazym --help, lauazym КОМАНДА --help
cli-usage-no-such-command = мұндай команда жоқ: { $command }
cli-usage-no-such-argument = мұндай параметр жоқ: { $argument }
cli-usage-missing = міндетті аргумент көрсетілмеген: { $argument }
cli-usage-missing-command = команданы көрсету керек
cli-usage-conflict = { $argument } мынамен бірге көрсетілмейді: { $other }
cli-usage-no-value = параметрге мән керек: { $argument }
cli-usage-not-a-day = { $argument }: бұл күн емес: { $value }. Былай жазыңыз: 2026-11-20 немесе 20.11.2026
cli-usage-wrong-value = { $argument }: жарамсыз мән: { $value }

## Атауы бойынша норма және оқиғадан кейінгі күндер

cli-determine-digest = Айқындаудың хеші: { $digest }
cli-error-no-norm = Мұндай норма жоқ: «{ $name }». Қараңыз: lauazym norms
cli-error-set-form = «{ $value }» PATH=VALUE түрінде емес, мысалы: session.day=2024-06-18.
cli-error-no-register-facts = Тізілімде { $value } актісінің нормаларына қажет адам деректері әзірге жоқ; оларды қоса беріңіз: --facts FILE.
cli-error-no-event = Мұндай оқиға жоқ: «{ $name }». Қараңыз: lauazym deadlines --list
cli-deadlines-heading = { $event }: { $day }
cli-deadlines-counted = Есептелгені: { $count } күн: { $days }
cli-deadlines-skipped = Есептелмейді: { $day } – { $why }
cli-column-event = Оқиға
cli-column-means = Мәні
cli-column-norms = Нормалар
cli-column-weekday = Апта күні
cli-column-counted = Есептелгені
cli-column-skipped = Өткізілгені
cli-column-asks-for = Қандай деректер керек
cli-acts-awaiting = { $procedure } рәсімі енгізілгенше жоспарда: { $count }

cli-nomenclature-heading = Тізбенің { $row }-жолы: { $name }. Күні: { $day }
cli-nomenclature-several = «{ $value }» бірнеше жолға сай ({ $count }); біреуін нөмірімен көрсетіңіз.
cli-error-no-nomenclature = Тізбеде «{ $name }» деген сөздерге сай жол жоқ. Жол нөмірін не азырақ сөз беріп көріңіз.

## Жоспардың жобасы

cli-error-no-draft = Бұл жылға жоспардың жобасы жоқ: { $name }. Бастау үшін: lauazym plan draft --year { $name }
cli-plan-summary = Ротациялау жоспары, жылы: { $year }; жасалған күні: { $day }. Ауысатындар: { $moved }; алмасулар: { $rings }; ауысатын лауазымы табылмағандар: { $stay }; балл: { $points }.
cli-plan-proved = Дәлелденді: заңды жоспарлардың ешқайсысы орнында қалатындардың санын азайтпайды, ал сондайлардың ішінде балы азырақ жоспар жоқ.
cli-plan-proved-without = Тізбегінің күнінде заңды емес ауыстыруларды ({ $count }) қоспағанда дәлелденді: басқа мұндай жоспар орнында қалатындардың санын азайтпайды, ал сондайлардың ішінде балы азырақ жоспар жоқ.
cli-plan-next =
    Келесі қадам:
      lauazym plan why АДАМ [ЛАУАЗЫМ] --year { $year }
      lauazym plan what-if АДАМ [ЛАУАЗЫМ] --year { $year }
      lauazym plan pin АДАМ ЛАУАЗЫМ --year { $year }
cli-plan-ring = алмасу { $number } ({ $count })
cli-plan-chain = тізбек { $number } ({ $count })
cli-plan-all-taken = заңды лауазымдардың бәрі басқаларға қажет ({ $count })
cli-plan-reason = { $reason } ({ $count })
cli-plan-no-post = бос лауазым жоқ
cli-plan-denied-by-head = Басшы бұл ауыстыруға тыйым салған.
cli-plan-denied-on-day = Тізбектің күнінде бұл ауыстыру заңды емес: { $day }
cli-plan-denied-closed = Басшының шешімі бойынша бұл лауазым осы жоспарда ешкімге берілмейді.
cli-plan-denied-limited = Басшы таңдауды шектеген, бұл ауыстыру оған кірмейді.
cli-plan-kept = Басшы бұл адамды атқаратын лауазымында қалдырған.
cli-plan-price = Бұл лауазым осы адамға берілсе, бүкіл жоспар қымбаттайды: балл { $points }; орнында қалатындар { $stay }.
cli-plan-no-price = Жоспар бұл лауазымды бере алмайды: оны атқарушының басқа заңды лауазымы жоқ немесе ол басқа адамға бекітілген.
cli-plan-best = Ең жақсы балама: { $post } ({ $key }). Жоспар қайта жасалса, қымбаттар еді: балл { $points }; орнында қалатындар { $stay }.
cli-plan-no-other = Жоспар бере алатын басқа заңды лауазым жоқ.
cli-plan-holders = Заңды лауазымдардың бәрі басқаларға қажет. Олар кімде және лауазым осы адамға берілсе, бүкіл жоспар қанша қымбаттар еді (бос болса: беруге болмайды):
cli-plan-remains = { $name } (орнында қалады)
cli-plan-contend = Үміткерлер: { $people }, олардың бәріне ортақ заңды лауазымдар: { $posts }. Біреуіне жетпейді.
cli-plan-contend-people = Адамдар: { $names }
cli-plan-contend-posts = Лауазымдар: { $names }
cli-plan-and-more = және тағы { $count }
cli-plan-care = 6-тармақ қорғайтын, орнында қалатындар: { $count }. Әрқайсысына бос қалатын лауазымдардың ішінен сол елді мекендегі лауазым ұсынылады (6.2, 6.3) не лауазымда болу мерзімі ұзартылады (6.2, 18–22). Мұндай ұсыныс ротация бойынша ауыстыру емес.
cli-plan-offer = Сол елді мекенде ұсынылатын лауазым: { $post }; бастап: { $day }.
cli-plan-no-offer = Сол елді мекенде ұсынуға болатын бос лауазым қалмайды.
cli-plan-extension = Не лауазымда болу мерзімін ұзарту. Ең соңғы күні: { $until }; материалдардың соңғы күні: { $day }; шешетін: { $before }.
cli-plan-no-extension = Мерзімді одан әрі ұзартуға болмайды.
cli-plan-alternatives = Басқа заңды лауазымдар: { $count }. Бүкіл жоспар қанша қымбаттар еді:
cli-plan-change = Бүкіл жоспардың өзгеруі: балл { $points }; орнында қалатындар { $stay }.
cli-plan-same = Екі жоспарда да әркімге бірдей лауазым беріледі.
cli-plan-error-not-lawful = Бұл ауыстыру заңды емес, сондықтан бекітуге болмайды: { $value }
cli-plan-error-not-planned = Осы жоспар жасалған адамдардың қатарында жоқ: { $value }
cli-plan-error-not-given = Жоспар бұл лауазымды бере алмайды, өйткені оны атқарушы кетпейді: { $value }
cli-plan-error-no-post-left = Бұл тілек орындалса, біреу мүлде лауазымсыз қалар еді: { $value }
cli-plan-error-denied = Бұл ауыстыруды басқа тілек жоққа шығарады, сондықтан бекітуге болмайды: { $value }
cli-plan-wish-pinned = Бекітілген, { $who }: { $what }
cli-plan-wish-forbidden = Берілмейді, { $who }: { $what }
cli-plan-wish-limited = Шектелген, { $who }: тек { $what }
cli-plan-wish-closed = Басшы жапқан, ешкімге берілмейді: { $who }{ $what }
cli-plan-error-names = Алдымен адамды, содан кейін лауазымдарды (шектеу үшін жер де жеткілікті), ал --post болса, адамдарды атаңыз: { $value }
cli-plan-error-form = Бұл «lauazym plan show --format json» жазатын түрдегі жоспар емес: { $value }
cli-column-plan-from = Қайдан
cli-column-plan-to = Қайда
cli-column-plan-day = Күні
cli-column-plan-together = Бірге
cli-column-plan-points = Балл
cli-column-plan-criterion = Не салмақталады
cli-column-plan-units = Бірлік
cli-column-plan-holder = Кімге берілген
cli-column-plan-offer = Ұсыныс (6.2, 6.3)
cli-column-plan-until = Ұзарту, соңғы күні
cli-column-plan-submit-by = Материалдар (соңғы күн)
cli-column-plan-before = Шешетін
cli-column-post-key = Лауазым коды
cli-column-plan-stays-more = Көбірек қалады
cli-column-plan-points-more = Артық балл
cli-column-plan-stays-fewer = Азырақ қалады
cli-column-plan-points-saved = Үнемделген балл
cli-column-plan-first = Бірінші жоспар
cli-column-plan-second = Екінші жоспар
criterion-relocation = басқа жер
criterion-family = отбасы бірге көшеді ({ $units })
criterion-children-at-school = балалар мектебін ауыстырады ({ $units })
criterion-protected-relocation = қорғалған, келісімімен көшеді
criterion-housing = қызметтік тұрғын үй қажет
criterion-distance = { $units } × 100 км
criterion-other-role = лауазымның түрі басқа
criterion-unfamiliar-field = мұндай бөліністе қызмет етпеген
criterion-region-again = бұл өңірде бұрын қызмет еткен
criterion-temporary-vacancy = уақытша бос
criterion-agreement = келісу қажет
criterion-empty-months = лауазым бос тұратын айлар: { $units }

## Құжаттар

cli-plan-drawing = Жоспар жасалуда
cli-document-writing = Жазылуда: { $file }
cli-document-written = Жазылды: { $file }
cli-documents-written = { $folder } қалтасына жазылған файлдар: { $count }
cli-plan-form-complete = Нысанның барлық ұяшықтары толтырылған.
cli-plan-form-gaps = Нысанның бос ұяшықтары: { $count }; қызметкерлер: { $people }. Олармен жоспар басшыға енгізілмейді (11, 13-тармақтар):
cli-column-plan-row = Жол
cli-column-plan-column = Баған
cli-column-document = Құжат
cli-column-document-title = Мазмұны
cli-column-template = Үлгі
cli-template-ours = бағдарламаның өзінікі
cli-template-how = Өз үлгіңізді қолдану үшін: біздікін «lauazym template АТАУЫ» бұйрығымен шығарып, өзгертіп, мына атпен сақтаңыз: { $folder }/АТАУЫ.ТІЛІ.md; бір орган үшін: { $folder }/ОРГАН/АТАУЫ.ТІЛІ.md
cli-error-ending = Құжат .pdf, .docx не .xlsx түрінде жазылады: { $value }
cli-error-no-print-worker = Бағдарламаның қасында PDF жасайтын бөлігі жоқ. Оны құрастырыңыз: «cargo build --release -p lauazym-print», не .docx немесе .xlsx таңдаңыз{ $value }
cli-error-document-exists = Мұндай файл бар: { $value }. Оның үстіне ештеңе жазылған жоқ; басқа ат беріңіз не --replace қосыңыз
cli-column-missing = Тіркелмеген мәлімет

## Есептік жазбалар мен рұқсат

cli-column-action = Әрекет
cli-column-login = Кіру аты
cli-column-account-name = Кім
cli-column-roles = Рөлдері
cli-column-account-state = Күйі
cli-account-state-open = ашық
cli-account-state-closed = жабық
cli-account-opened = Есептік жазба ашылды: { $login }
cli-account-changed = Есептік жазба өзгерді: { $login }
cli-error-no-account = Мұндай атты есептік жазба жоқ: { $name }
cli-account-password = Құпиясөз:
cli-account-none = Әзірге есептік жазба жоқ. Алғашқысын ашыңыз: lauazym account open АТЫ --role administrator
cli-error-login-taken = Мұндай атты есептік жазба бар: { $login }
cli-error-login = Есептік жазбаға мұндай ат берілмейді: { $login }. Әріптер, цифрлар, - _ . @ және бос орынсыз
cli-error-short-password = Құпиясөз тым қысқа; таңбаларының ең аз саны: { $length }
cli-serve-open = Сайт ашық: { $address }
cli-serve-accounts = Көрсетілімнің есептік жазбалары (құпиясөздер әр іске қосқанда жаңарады):
cli-serve-end = Аяқтау: Ctrl+C.
