// Everybody in the lab. Names, handles and headlines are invented; nobody here exists.
import type { Person } from './model.ts'

type Row = readonly [key: string, name: string, x: string, linkedin: string, headline: string]

const ROWS: readonly Row[] = [
  [
    'mara',
    'Mara Lindholm',
    'mara_lindholm',
    'mara-lindholm',
    'Runs a care team of nine | Writes about handovers'
  ],
  // Priya is the one person who stands on both sites.
  ['priya', 'Priya Raghunathan', 'priya_ragh', 'priya-raghunathan', 'Ward manager, three floors, one lift'],
  ['tomasz', 'Tomasz Wilczek', 'twilczek', '', 'Emergency nurse'],
  ['wanjiru', 'Wanjiru Kamau', 'wanjiru_k', '', 'Plant operator turned shift planner'],
  ['ingrid', 'Ingrid Solheim', 'ingridsolheim', '', 'Harbour control, mostly nights'],
  ['kenji', 'Kenji Morimoto', 'kenji_mori', '', 'Runs a print shop with five people'],
  ['brandt', 'Brandt Coley', 'brandtcoley', '', 'Coffee first'],
  ['noor', 'Noor Haddad', 'noor_hd', '', 'Pharmacist'],
  ['growthlift', 'GrowthLift Daily', 'growthlift_hq', '', 'Grow faster'],
  ['etienne', 'Étienne Marchand', 'etienne_mch', '', 'Night baker in Lille'],
  ['adaeze', 'Adaeze Okonjo', 'adaeze_ok', '', 'Midwife and mother of two'],
  ['lucia', 'Lucía Prado', 'luciaprado_', '', 'Opened a clinic last year'],
  ['sefa', 'Sefa Tuilagi', 'sefa_tui', '', 'Warehouse lead'],
  ['hannah', 'Hannah Vogel', 'hannahvogel_', '', 'Leitet eine Station in Kassel'],
  ['dmitri', 'Dmitri Halonen', 'dhalonen', '', 'Air traffic, retired'],
  ['rosa', 'Rosa Quinn', 'rosaquinn', '', 'Writes a letter about work, Thursdays'],
  ['yusuf', 'Yusuf Demir', 'yusufd_', '', 'Kitchen manager'],
  ['amara', 'Amara Diallo', '', 'amara-diallo-72b1', 'Operations lead at a dialysis centre'],
  ['gerrit', 'Gerrit van Dalen', '', 'gerrit-van-dalen', 'Plant director | Thirty years of shifts'],
  ['soledad', 'Soledad Ibáñez', '', 'soledad-ibáñez', 'Paediatric nurse'],
  ['rahul', 'Rahul Menon', '', 'rahul-menon-4f08c', 'Founder of a team of four'],
  ['meiling', 'Mei-Ling Chow', '', 'mei-ling-chow', 'Control room engineer'],
  ['callum', 'Callum Reid', '', 'callum-reid-91', 'Fire service watch manager'],
  ['fatima', 'Fatima Zahra Benali', '', 'fatima-zahra-benali', 'Head of a call centre that sleeps well'],
  ['olu', 'Oluwaseun Adeyemi', '', 'oluwaseun-adeyemi', 'Site reliability, nights and weekends'],
  ['katharina', 'Katharina Brückner', '', 'katharina-brückner', 'Pflegedienstleitung'],
  ['joonho', 'Joon-ho Bae', '', 'joon-ho-bae', 'Bakery owner, up at three'],
  ['anamaria', 'Ana-Maria Ionescu', '', 'ana-maria-ionescu', 'Trains new team leads'],
  ['brett', 'Brett Sandoval', '', 'brett-sandoval', 'Helping leaders lead'],
  ['nikos', 'Nikos Pappas', '', 'nikos-pappas-3a', 'Ferry captain'],
  ['elevate', 'Elevate Circle', '', 'elevate-circle', 'Scale your influence'],
  ['rosalie', 'Rosalie Hartmann', '', 'rosalie-hartmann', 'Writes about work that nobody sees'],
  ['devon', 'Devon Achebe', '', 'devon-achebe', 'Hospital logistics'],
  [
    'larkfield',
    'Larkfield Rostering',
    'larkfield_app',
    'company/larkfield-rostering',
    'Rosters for every team'
  ]
]

/** All people of the lab, the viewer first. */
export function everybody(): Person[] {
  return ROWS.map(([key, name, x, linkedin, headline]) => ({ key, name, x, linkedin, headline }))
}
