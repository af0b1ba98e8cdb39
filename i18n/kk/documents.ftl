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
