# Сайт: адамдар мен лауазымдар.

site-people-title = Адамдар: { $count }
site-people-none = Мұндай шарттарға ешкім сәйкес келмейді. Шарттардың бірін алып тастаңыз.
site-people-all = Барлығын көрсету: { $count }
site-filter-name = Аты немесе ЖСН
site-filter-year = Жоспар жылы
site-filter-due = Мерзімі
site-no-post = Лауазымы жоқ
site-person-title = { $name }: лауазымдағы уақыттың соңы – { $day }
site-person-file = Жеке деректер
site-born = { $day } ({ $count } жас)
site-in-post-since = Лауазымда
site-as-of = Күнге
site-as-of-do = Сұрау
site-family-hidden = Отбасы мен денсаулық туралы фактілер сіздің рөліңізге ашылмайды.
site-reading-noted = Бұл бетті қарағаныңыз журналға жазылды.
site-timeline = Қызмет жолы
site-determinations = Қорытындылар: { $day }, жоспар жылы { $year }
site-paper-number = № { $number }
site-ground-unknown = негізі тіркелмеген

site-event-registered = Тізілімге енгізілді
site-event-appointed = Тағайындалды: { $post }. Негізі: { $ground }
site-event-left = Лауазымнан босады. Негізі: { $ground }
site-event-duties-added = Лауазымын ауыстырмай қосымша міндеттер алды { $post }
site-event-absent = Жұмыста болмады: { $kind }
site-event-circumstance = Құжатпен расталған мән-жай: { $kind }
site-event-circumstance-claimed = Құжатпен расталмаған мән-жай: { $kind }
site-event-extended = Лауазымдағы уақыт ұзартылды, соңғы күні: { $until }
site-event-attested = Аттестаттаудан өтті
site-event-not-attested = Аттестаттауға келмеді
site-event-corrected = Түзетілді: { $with }. Себебі: { $reason }
site-event-taken-back = Бұрынғы жазба қайтарып алынды{ $with }. Себебі: { $reason }
site-event-consented = Ауысуға жазбаша келісім берді: { $post }
site-event-consent-withdrawn = Келісімін қайтарып алды: { $post }
site-event-act-issued = Келісім бойынша тағайындау актісі шықты: { $post }
site-event-refused = Бас тартты: { $what } { $post }
site-event-waived = Бір жылдық тыйымға қатысты өзге шешім: { $post }
site-event-qualified = Біліктілік талабы { $requirement }: { $met ->
    [yes] сай келеді
   *[no] сай келмейді
 }
site-event-ranked = Атағы: { $rank }
site-event-never-attested = Аттестаттаудан өтпеген, мына күнге дейін: { $day }
site-event-family = Отбасы туралы дерек енгізілді
site-event-housing = Қызметтік тұрғын үй қажеттілігі енгізілді
site-event-sex = Жынысы енгізілді
site-refusal-relocation = басқа елді мекенге көшумен байланысты ротациядан
site-refusal-rotation = ротациядан
site-refusal-offered-post = ұсынылған лауазымнан
site-served-law-enforcement = Құқық қорғау органдарындағы қызмет
site-served-elsewhere = Басқа органдардағы қызмет
