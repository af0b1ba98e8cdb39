# Жауап бір сөйлеммен.

outcome-determined = анықталды
outcome-not-before = осы күннен ерте емес
outcome-undetermined = анықтау мүмкін емес
outcome-not-applicable = қолданылмайды
outcome-for-authority = уәкілетті тұлға шешеді
outcome-conflict = нормалар қайшы

answer-determined = Анықталды: { $value }
answer-not-before = Ең ерте күн: { $value }. Дәл күнін анықтау үшін тіркелмеген дерек: { $asks }
answer-at-least = Кемінде: { $value }. Дәл анықтау үшін тіркелмеген дерек: { $asks }
answer-as-far-as-known = Қолдағы дерек бойынша: { $value }. Тіркелмеген дерек: { $asks }
answer-undetermined = Анықтау мүмкін емес; тіркелмеген дерек: { $asks }
answer-not-applicable = Бұл мәселе туындамайды; негізі: { $clauses }
answer-for-authority = Шешім қабылдайтын тұлға: { $authority }; негізі: { $clauses }
answer-conflict = Екі норма әртүрлі жауап береді: { $clauses }

permission-given = рұқсат етіледі, заңды кедергі жоқ
permission-refused = Рұқсат етілмейді. { $reasons }
permission-refused-plainly = рұқсат етілмейді


verdict-lawful = Рұқсат етіледі: заңды кедергі жоқ.
verdict-refused = Рұқсат етілмейді.

refusals-added = қосылатын кедергі – { $reasons }
refusals-dropped = жойылатын кедергі – { $reasons }
