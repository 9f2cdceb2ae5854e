import { terms } from '../../analysis/terms'

/**
 * Common English words that name nothing in any field. They are rare in short technical texts, so by
 * their rarity alone they would weigh as much as names. Only the build needs this list: the index marks
 * the terms.
 */
const COMMON_WORDS = `
  about above across actually after afterwards again ago ahead almost alone along already alright also although
  altogether always among amount annoying another answer any anybody anymore anyone anything anyway anywhere apparently
  around aside away awful back bad badly barely basically became become becomes before began begin behind believe below
  beside besides best better between beyond big bit both bought bottom bring brought buy came care careful carefully
  certain certainly chance cheap check come comes coming completely consider considered considering
  constantly cost costs could couple course daily day days decide decided deep definitely describe described despite
  different differently difficult doing done doubt dozen dozens during each earlier early easier easily easy eight either
  else elsewhere enough entire entirely equivalent especially essentially etc even evening eventually ever every everybody everyone
  everything everywhere exact exactly example except expect expected expecting explain extremely fact fairly far feel
  feels felt few fewer fifth final finally find finds fine first five follow followed following former fortunately found
  four fourth friend friends fully further gave general generally gets getting give given gives giving goes going gone
  good got great greatly grow guess guy half happen happened happening happens hard harder hardly hear heard help helped
  helpful helping helps hence hope hopefully horrible hour hours house huge hundred hundreds idea imagine immediately important
  impossible incredibly indeed initially inside instead interested interesting just keep keeping keeps kept kid kids kind
  kinds knew know knowing known knows lady large largely larger last lately later latest lead least leave leaves leaving
  left less let lets letting life like likely little long longer look looked looking looks lot lots love lovely luck made main
  mainly make makes making man many matter matters maybe mean means meant meanwhile men mention mentioned merely middle
  mind minor minute minutes moment moments money month months more morning most mostly much must myself near nearly
  necessary need needed needs neither never nevertheless new newer newest next nice night nine nobody none nor
  normally nothing notice noticed now nowadays nowhere obvious obviously occasionally odd office often okay old older oldest
  once one ones only onto ordinary ought ours outside over overall own owns part particular particularly partly past
  people per perfect perfectly perhaps person personal piece pieces place places plain play please plenty possible possibly
  pretty previous previously probably problem problems proper properly purpose put puts putting question questions quick
  quickly quite rarely rather real reality realize really reason reasonable reasons recent recently regardless remember right
  rise room rough roughly said same saw say saying says scared second seconds see seeing seem seemed seems seen self serious
  seriously seven several shall she short shortly side similar similarly simple simply since single sit six slightly slow slowly slower small smaller
  smallest somebody somehow someone something sometimes somewhat somewhere soon sooner sorry sort sorts spend spent
  stand stay stayed staying stays still strange stuff such suddenly suggest suggested suppose supposed sure surely
  surprise take taken takes taking tell telling tells ten than thank thanks themselves thereafter therefore thing things
  think thinking thinks third thorough thoroughly though thought thousand thousands three through throughout thus till tiny
  today together told tomorrow tonight too took top totally toward towards tried tries trouble truly try trying turn turned
  turning turns twelve twenty twice two typical typically ugly ultimately understand understood unfortunately unless unlike
  unlikely until upon upset useful useless usual usually various versus very vice walk walking want wanted wanting wants
  watch way ways week weekend weeks weird well went whatever whenever whereas wherever whether while whoever whole whose widely
  willing wish within without woman women wonder wonderful wondering world worried worry worse worst worth would write wrong
  year years yesterday yet young younger yourself zero`

/** The index terms of these words. */
export function commonWordTerms(): Set<string> {
  return new Set(terms(COMMON_WORDS))
}
