# Командалық жолдың жауаптары.

## Қателер: не дұрыс емес және не істеу керек

cli-error = Қате: { $reason }
cli-error-ambiguous-person = «{ $name }» атымен бірнеше адам тіркелген ({ $count }): { $some }. Нөмірін (P12) не ЖСН-ін көрсетіңіз.
cli-error-no-register = Мына қалтада тіркелім жоқ: { $dir }. Оны құру үшін: lauazym demo --data { $dir } немесе lauazym import FILE --data { $dir }
cli-error-register-exists = Мына қалтада тіркелім бар: { $dir }. Бос қалта көрсетіңіз.
cli-error-refused = Ештеңе тіркелмеді ({ $whom }): { $reason }
cli-error-file = Файл: { $file }. { $reason }
cli-error-no-person = Тіркелімде мұндай адам жоқ: { $name }. Нөмірін (P12), ЖСН-ін не атын көрсетіңіз.
cli-error-no-post = Тіркелімде мұндай лауазым жоқ: { $name }. Штат кестесіндегі нөмірін көрсетіңіз.
cli-error-no-body = Тіркелімде мұндай орган жоқ: { $name }
cli-error-no-act = Мұндай акт жоқ: { $name }. Актілер тізімі: lauazym acts list
cli-error-no-clause = Актіде мұндай норма жоқ: { $name }. Актінің нормалары: lauazym acts show ACT
cli-error-no-norm = Мұндай анықтама жоқ: { $name }. Тізімі: lauazym norms
cli-error-no-reading = Мұндай түсіндірме жоқ: { $name }. Тізімі: lauazym acts readings
cli-error-reading-form = Түсіндірме NAME=VALUE түрінде жазылады, берілгені: { $value }
cli-error-citation-form = Сілтеме ACT, ACT/PART/CLAUSE не ACT@DAY/PART/CLAUSE түрінде жазылады, берілгені: { $value }
cli-error-date = Күн YYYY-MM-DD түрінде жазылады, берілгені: { $value }
cli-error-no-post-held = Қызметкер бұл күні лауазым атқармайды: { $name }
cli-error-erased = Бұл адамның дербес деректері заң бойынша жойылған: { $name }

## Кеңестер

cli-hint-explain = Неге олай екенін көру үшін: lauazym explain { $person }
cli-hint-due = Кім ротациялануы керек: lauazym due --year { $year }
cli-hint-person = Қызметкер туралы: lauazym person { $person }
cli-hint-publish = Жарияланған күнді тіркеу: lauazym acts publish { $act } DAY --source SOURCE
cli-hint-template = Бос үлгі файл: lauazym import --template FILE
cli-hint-verify = Журналды тексеру: lauazym journal verify

## Демонстрация және импорт

cli-demo-made = Ойдан шығарылған штат құрылды: органдар – { $bodies }, лауазымдар – { $posts }, қызметкерлер – { $people }.
cli-demo-fictitious = Барлық адамдар ойдан шығарылған.
cli-import-reading = Оқылуда: { $sheet } – { $rows }
cli-import-recorded = Тіркелді: жаңа қызметкерлер – { $people }, олардың оқиғалары – { $events }, штат оқиғалары – { $staff-events }.
cli-import-would-record = Файл дұрыс. Тіркелер еді: жаңа қызметкерлер – { $people }, олардың оқиғалары – { $events }, штат оқиғалары – { $staff-events }. Ештеңе тіркелген жоқ.
cli-import-nothing-new = Файлда тіркелімде жоқ ештеңе табылмады.
cli-import-problems = Ештеңе импортталмады; түзетілетін орындар: { $count }.
cli-import-warnings = Қарап шығу керек орындар: { $count }.
cli-import-template-written = Үлгі жазылды: { $file }

## Қызметкер

cli-person-post-held = Атқаратын лауазымы
cli-person-no-post = лауазым атқармайды
cli-person-born = Туған күні
cli-person-rank = Атағы, шені
cli-person-as-of = Мына күнге: { $on }
cli-person-known-on = Мына күнгі мәлімет бойынша: { $on }
cli-person-appointments = Тағайындалулар
cli-person-absences = Болмаған кезеңдер
cli-person-extensions = Мерзімді ұзарту
cli-person-circumstances = Отбасы жағдайы
cli-person-consents = Келісімдер
cli-person-refusals = Бас тартулар
cli-person-waivers = Тыйымды алу туралы шешімдер
cli-person-duties = Қосымша міндеттер
cli-person-qualifications = Біліктілік талаптары
cli-person-history = Тіркелген оқиғалар
cli-person-still-held = қазір де атқарады
cli-person-end-unknown = аяқталған күні тіркелмеген
cli-person-documented = құжатпен расталған
cli-person-claimed = құжатсыз айтылған

## Ротация мерзімі

cli-due-heading = { $year } жылғы ротация жоспары; жасалған күні: { $on }
cli-due-count = Жоспарға кіретіні: { $count }; тізбедегі лауазым иелері: { $holders }.
cli-due-undecided = Дерек жетпегендіктен анықталмағаны: { $count }
cli-due-more = Көрсетілмегені: { $count }. Бәрін көру үшін --limit параметрін көрсетпеңіз.
cli-due-nobody = Бұл жылы ешкім ротацияланбайды.
cli-due-marked = * күні болжамды: дерек жетпейді
cli-due-not-in-force = Жарлықтың жарияланған күні тіркелмеген, сондықтан өтпелі тәртіп анықталмаған.

## Түсіндіру және рұқсат

cli-explain-heading = { $person }: нормалар не дейді, { $on }
cli-explain-steps = Қадамдар
cli-explain-clauses = Нормалар
cli-explain-readings = Жауапты шешкен түсіндірмелер
cli-explain-asks = Жетпейтін деректер
cli-may-question = { $person } → «{ $post }», { $on }, негізі: { $ground }
cli-may-allowed = Рұқсат етіледі.
cli-may-refused = Рұқсат етілмейді; кедергілер: { $count }.
cli-may-undecided = Анықтау мүмкін емес; жетпейтін дерек: { $asks }
cli-may-agreement = Бұйрыққа дейін қажет келісім: { $authorities }
cli-may-agreement-none = Келісу қажет емес.
cli-may-cure = Не істеуге болады: { $cure }
cli-may-warning = Ескерту: { $warning }

## Сценарийлер

cli-check-passed = өтті
cli-check-failed = өтпеді
cli-check-summary = Сценарийлер: { $count }; өткені: { $passed }; өтпегені: { $failed }.
cli-check-differs = Күтілген: { $expected }. Шыққан: { $found }.
cli-check-unreadable = Сценарий оқылмайды: { $file }. { $reason }
cli-check-none = Сценарий табылмады: { $path }

## Актілер

cli-acts-in-force = күшінде, күшіне енген күні: { $from }
cli-acts-not-in-force = күшінде емес, күшіне ену күні: { $from }
cli-acts-not-yet-fixed = күшіне ену күні белгісіз: жарияланған күні тіркелмеген
cli-acts-repealed = күші жойылған, { $day } күнінен бастап
cli-acts-published = Тіркелді: «{ $act }» { $on } күні алғаш ресми жарияланған; дереккөзі: { $source }. Күшіне ену күні: { $from }.
cli-acts-provisional = дереккөзі әлі расталмаған
cli-acts-chosen = Тіркелді: { $key } = { $value }; бастап: { $from }; қол қойған: { $signed-by }.
cli-coverage-complete = Барлық нормалардың орны бар.
cli-coverage-faults = Кемшіліктер: { $count }

## Журнал

cli-journal-sound = Журнал бүтін. Жазбалар: { $entries }; тексерілген бақылау нүктелері: { $checkpoints }.
cli-journal-root = Түбір хеш: { $root }
cli-journal-unsound = Журнал бұзылған; табылған ақаулар: { $count }. Резервтік көшірмеден қалпына келтіріңіз: lauazym journal restore
cli-journal-problem-at = { $at }-жазба: { $what }
cli-journal-without-keys = Кілттерсіз тексерілді: жабық бөліктер ашылған жоқ.
cli-journal-exported = Шығарылды: { $file }; жазбалар: { $entries }.
cli-journal-imported = Енгізілді: { $file }; жазбалар: { $entries }.
cli-journal-backed-up = Көшірілді: { $dir }; жазбалар: { $entries }. Кілттерді бөлек сақтаңыз.
cli-journal-restored = Қалпына келтірілді және тексерілді: { $dir }; жазбалар: { $entries }.
cli-journal-erased = { $person } нөмірлі адамның кілті жойылды; оның дербес деректері енді ешқашан оқылмайды. Бұрынғы көшірмелердегі кілттерді де жойыңыз.

## Кесте бағандары

cli-column-number = №
cli-column-person = Нөмірі
cli-column-name = Тегі, аты, әкесінің аты
cli-column-iin = ЖСН
cli-column-born = Туған күні
cli-column-post = Лауазым
cli-column-body = Орган
cli-column-unit = Бөлімше
cli-column-item = Тізбе тармағы
cli-column-level = Деңгей
cli-column-role = Рөл
cli-column-locality = Елді мекен
cli-column-due = Мерзім өтетін күн
cli-column-time-end = Уақыт аяқталатын күн
cli-column-transitional = Өтпелі
cli-column-protected = Қорғау
cli-column-marked = Белгі
cli-column-asks = Жетпейтін дерек
cli-column-on = Күні
cli-column-from = Басы
cli-column-to = Соңы
cli-column-until = Соңғы күн
cli-column-last-day = Соңғы күн
cli-column-ground = Негізі
cli-column-left = Босату негізі
cli-column-kind = Түрі
cli-column-days = Күн саны
cli-column-document = Құжат
cli-column-recorded = Тіркелген уақыты
cli-column-by = Кім
cli-column-event = Оқиға
cli-column-entry = Жазба
cli-column-act = Акт
cli-column-title = Атауы
cli-column-signed = Қол қойылған күні
cli-column-in-force = Күші
cli-column-edition = Редакция
cli-column-provisions = Нормалар
cli-column-executed = Орындалады
cli-column-kept = Тіркеледі
cli-column-informational = Ақпараттық
cli-column-planned = Жоспарланған
cli-column-unaccounted = Есепке алынбаған
cli-column-clause = Норма
cli-column-summary = Мазмұны
cli-column-status = Күйі
cli-column-words = Мәтін хеші
cli-column-norm = Анықтама
cli-column-needs = Не қажет
cli-column-cites = Нормалар
cli-column-reading = Түсіндірме
cli-column-question = Мәселе
cli-column-chosen = Таңдалғаны
cli-column-options = Нұсқалар
cli-column-default = Әдепкі
cli-column-chosen-by = Кім таңдайды
cli-column-sheet = Парақ
cli-column-row = Жол
cli-column-column = Баған
cli-column-found = Ұяшықтағы мән
cli-column-problem = Ақау
cli-column-rows = Жолдар
cli-column-scenario = Сценарий
cli-column-result = Нәтиже
cli-column-expected = Күтілген
cli-column-outcome = Жауап түрі
cli-column-answer = Жауап
cli-column-refusal = Кедергі
cli-column-cure = Не істеу керек
cli-column-warning = Ескерту
cli-column-value = Мән
cli-column-code = Код
