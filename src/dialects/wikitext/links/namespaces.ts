import type { WikiLink } from "../../tree.js";

const categoryNames = (
	"category|catégorie|kategorie|categoría|categoria|categorie|kategoria|kategori|kategória|категория|категорія|" +
	"κατηγορία|luokka|kategorija|分类|分類|category|カテゴリ|분류|تصنيف|רده|קטגוריה|thể loại|kategoriya|category"
).split("|");

const fileNames = (
	"file|image|fichier|datei|bild|archivo|imagen|immagine|ficheiro|imagem|bestand|afbeelding|plik|grafika|fil|soubor|" +
	"fájl|kép|файл|изображение|зображення|αρχείο|εικόνα|tiedosto|kuva|slika|datoteka|dosya|resim|berkas|gambar|" +
	"tập tin|hình|文件|檔案|图像|ファイル|画像|파일|그림|ملف|صورة|קובץ|תמונה|پرونده"
).split("|");

/** Codes of the languages that Wikipedia is written in. */
const languageCodes = (
	"aa ab ace ady af ak als alt am ami an ang ann anp ar arc ary arz as ast atj av avk awa ay az azb ba ban bar " +
	"bat-smg bbc bcl be be-tarask be-x-old bew bg bh bi bjn blk bm bn bo bpy br bs bug bxr ca cbk-zam cdo ce ceb ch cho " +
	"chr chy ckb co cr crh cs csb cu cv cy da dag de dga din diq dsb dtp dty dv dz ee el eml en eo es et eu ext fa fat " +
	"ff fi fiu-vro fj fo fon fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor got gpe gsw gu guc gur guw gv ha hak " +
	"haw he hi hif ho hr hsb ht hu hy hyw hz ia id ie ig igl ii ik ilo inh io is it iu ja jam jbo jv ka kaa kab kbd kbp " +
	"kcg kg ki kj kk kl km kn ko koi kr krc ks ksh ku kus kv kw ky la lad lb lbe lez lfn lg li lij lld lmo ln lo lt ltg " +
	"lv lzh mad mai map-bms mdf mg mh mhr mi min mk ml mn mni mnw mr mrj ms mt mus mwl my myv mzn na nah nan nap nb nds " +
	"nds-nl ne new ng nia nl nn no nov nqo nr nrm nso nv ny oc olo om or os pa pag pam pap pcd pcm pdc pfl pi pih pl pms " +
	"pnb pnt ps pt pwn qu rm rmy rn ro roa-rup roa-tara ru rue rup rw sa sah sat sc scn sco sd se sg sgs sh shi shn si " +
	"simple sk skr sl sm smn sn so sq sr srn ss st stq su sv sw szl szy ta tay tcy te tet tg th ti tk tl tly tn to tpi " +
	"tr trv ts tt tum tw ty tyv udm ug uk ur uz ve vec vep vi vls vo vro wa war wo wuu xal xh xmf yi yo yue za zea zgh " +
	"zh zh-classical zh-min-nan zh-yue zu"
).split(" ");

const kinds = new Map<string, WikiLink["kind"]>();
for (const code of languageCodes) kinds.set(code, "language");
for (const name of categoryNames) kinds.set(name, "category");
for (const name of fileNames) kinds.set(name, "file");

/** What a link's target is, by what stands before its first colon; a colon in front makes it an ordinary link. */
export function kindOfTarget(target: string): WikiLink["kind"] {
	const colon = target.indexOf(":");
	if (colon <= 0 || colon > 24) return "page";
	const prefix = target.slice(0, colon);
	return kinds.get(prefix) ?? kinds.get(prefix.trim().toLowerCase().replaceAll("_", " ")) ?? "page";
}
