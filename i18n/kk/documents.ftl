# Құжаттардың сөздері.

paper-not-recorded = тіркелмеген
paper-not-before = { $day } күнінен ерте емес; тіркелмеген мәлімет: { $missing }
paper-undetermined = айқындау мүмкін емес; тіркелмеген мәлімет: { $missing }
paper-present = бар
paper-claimed = мәлімделген, расталмаған
paper-absent = жоқ
paper-needed = қажет
paper-not-needed = қажет емес
paper-agreement-both = Президентпен және Президент Әкімшілігімен
paper-agreement-president = Президентпен
paper-agreement-administration = Президент Әкімшілігімен

paper-rotation-plan = нысан бойынша жылдық ротациялау жоспары
paper-plan-submission = жоспарды басшыға ұсыну
paper-plan-dispatch = бекітілген жоспарды жіберу
paper-acquaintance-sheet = таныстыру парағы
paper-plan-extract = жоспардан үзінді: қызметкердің жолы
paper-order = ауыстыру туралы бұйрық
paper-notice = қызметкерге хабарлама
paper-submission = Әкімшілікке ұсыну
paper-service-record = қызметтік тізім
