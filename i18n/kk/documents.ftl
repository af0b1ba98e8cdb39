# Құжаттардың сөздері.

document-not-recorded = тіркелмеген
document-not-before = { $day } күнінен ерте емес; тіркелмеген мәлімет: { $missing }
document-undetermined = айқындау мүмкін емес; тіркелмеген мәлімет: { $missing }
document-present = бар
document-claimed = мәлімделген, расталмаған
document-absent = жоқ
document-needed = қажет
document-not-needed = қажет емес
document-agreement-both = Президентпен және Президент Әкімшілігімен
document-agreement-president = Президентпен
document-agreement-administration = Президент Әкімшілігімен

document-rotation-plan = нысан бойынша жылдық ротациялау жоспары
document-plan-submission = жоспарды басшыға ұсыну
document-plan-dispatch = бекітілген жоспарды жіберу
document-acquaintance-sheet = таныстыру парағы
document-plan-extract = жоспардан үзінді: қызметкердің жолы
document-order = ауыстыру туралы бұйрық
document-notice = қызметкерге хабарлама
document-submission = Әкімшілікке ұсыну
document-service-record = қызметтік тізім
