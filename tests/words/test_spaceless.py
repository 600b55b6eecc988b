"""Scripts without spaces: what counts as a word, and that copies are found and strangers are not."""

from __future__ import annotations

import re
import unicodedata
from itertools import combinations

import pytest

import dedup
from dedup.words.split import split_words

THAI = [
    (
        "ชาวประมงในหมู่บ้านริมทะเลสาบร่วมกันปลูกต้นโกงกางสองพันต้นเพื"
        "่อป้องกันคลื่นกัดเซาะชายฝั่ง หัวหน้ากลุ่มบอกว่าหลายปีก่อนบ้า"
        "นสามหลังพังลงน้ำในคืนเดียว ตอนนี้ปลาเล็กเริ่มกลับมาวางไข่ตาม"
        "รากไม้ และเด็กนักเรียนมาช่วยนับต้นกล้าทุกวันเสาร์"
    ),
    (
        "ห้องสมุดประจำอำเภอเปิดบริการยืมเครื่องดนตรีพื้นเมืองเป็นครั้"
        "งแรก ผู้สูงอายุหลายคนอาสามาสอนเป่าแคนและสีซอโดยไม่คิดเงิน เจ"
        "้าหน้าที่เล่าว่าพิณตัวหนึ่งถูกยืมไปนานที่สุดเพราะคนยืมกำลังแ"
        "ต่งเพลงให้แม่"
    ),
    (
        "โรงงานทำน้ำตาลมะพร้าวแห่งสุดท้ายของตำบลจะหยุดเตาในเดือนหน้า "
        "เจ้าของวัยเจ็ดสิบแปดหาคนสืบทอดไม่ได้เพราะงานร้อนและต้องปีนต้"
        "นสูงตั้งแต่เช้ามืด นักวิจัยจากมหาวิทยาลัยบันทึกวิธีเคี่ยวไว้"
        "เป็นวิดีโอเก้าชั่วโมง"
    ),
]
LAO = [
    (
        "ຊາວບ້ານແຄມນ້ຳໂຂງສ້າງຂົວໄມ້ໄຜ່ໃໝ່ຫຼັງຈາກນ້ຳຖ້ວມພັດຂົວເກົ່າໄປເ"
        "ມື່ອປີກາຍ ເດັກນ້ອຍສາມາດຍ່າງໄປໂຮງຮຽນໄດ້ໂດຍບໍ່ຕ້ອງນັ່ງເຮືອອີກ "
        "ນາຍບ້ານກ່າວວ່າຂົວນີ້ໃຊ້ເວລາສ້າງພຽງສາມອາທິດ"
    ),
    (
        "ຕະຫຼາດກາງຄືນຂອງເມືອງຍ້າຍໄປຢູ່ສະໜາມກິລາເກົ່າເພາະຖະໜົນແຄບເກີນໄ"
        "ປ ແມ່ຄ້າຂາຍເຂົ້າປຸ້ນຫຼາຍຄົນພໍໃຈແຕ່ຄົນຂາຍຜ້າແພຢ້ານວ່ານັກທ່ອງທ"
        "່ຽວຈະຫາບໍ່ພົບ ທາງການຈະຕິດປ້າຍບອກທາງພາຍໃນເດືອນນີ້"
    ),
]
KHMER = [
    (
        "កសិករនៅខេត្តបាត់ដំបងបានចាប់ផ្តើមដាំផ្កាឈូកជំនួសស្រូវព្រោះទឹក"
        "ជំនន់នៅយូរជាងមុន។ ពួកគេលក់គ្រាប់និងផ្កាទៅទីផ្សារភ្នំពេញរៀងរា"
        "ល់ព្រឹក។ មេភូមិនិយាយថាចំណូលកើនឡើងពីរដងក្នុងរយៈពេលមួយឆ្នាំ។"
    ),
    (
        "សារមន្ទីរតូចមួយស្តីពីតន្ត្រីប្រពៃណីបានបើកទ្វារនៅក្នុងសាលារៀន"
        "ចាស់។ គ្រូភ្លេងអាយុប៉ែតសិបឆ្នាំបង្រៀនកុមារលេងទ្រដោយឥតគិតថ្លៃ"
        "។ ភ្ញៀវទេសចរអាចស្តាប់ការសម្តែងរៀងរាល់ល្ងាចថ្ងៃសៅរ៍។"
    ),
]
BURMESE = [
    (
        "ရွာသားများသည် ကျောင်းသွားရာလမ်းတွင် သစ်သားတံတားအသစ်တစ်ခု ဆော"
        "က်လုပ်ခဲ့ကြသည်။ ယခင်တံတားကို မနှစ်က ရေကြီးမှုက ဖျက်ဆီးခဲ့သည်"
        "။ ကလေးများသည် ယခုအခါ လှေမစီးဘဲ ကျောင်းသို့ လမ်းလျှောက်သွားနိ"
        "ုင်ပြီ။"
    ),
    (
        "မြို့နယ်စာကြည့်တိုက်က တူရိယာပစ္စည်းများကို အခမဲ့ငှားရမ်းပေးလ"
        "ျက်ရှိသည်။ အသက်ကြီးသော ဆရာများက စောင်းတီးနည်းကို လူငယ်များအာ"
        "း သင်ကြားပေးသည်။ ပထမအပတ်တွင် လူငါးဆယ်ကျော် စာရင်းပေးသွင်းခဲ့"
        "သည်။"
    ),
]
JAPANESE = (
    "山あいの小さな町で、廃線になった鉄道の駅舎がパン屋として再出発した。店主の森川さんは以前、この駅で切符を売っていた。"
    "朝四時に窯へ火を入れ、始発列車が出ていた六時に店を開ける。常連客の多くは、昔の通学仲間である。"
    "町役場は老朽化した屋根の修理費を半額補助し、高校生が壁の塗装を手伝った。秋には待合室で写真展も開かれる予定だ。"
)
SCRIPTS = {"Thai": THAI, "Lao": LAO, "Khmer": KHMER, "Burmese": BURMESE}


def found(texts: list[str]) -> int:
    """Return how many pairs of texts are reported."""
    return len(list(dedup.scan_texts([(str(i), text) for i, text in enumerate(texts)])))


@pytest.mark.parametrize("script", SCRIPTS)
def test_short_strangers_do_not_match(script: str) -> None:
    """Unrelated short texts of one script are not alike, in no pair."""
    assert 0 == found(SCRIPTS[script])
    for one, other in combinations(SCRIPTS[script], 2):
        shared = set(split_words([one]).stems.tolist()) & set(split_words([other]).stems.tolist())
        assert len(shared) <= 4


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_copy_with_zero_width_spaces_is_the_same(script: str) -> None:
    """Zero-width spaces between words change nothing."""
    text = SCRIPTS[script][0]
    assert (
        split_words([text]).hashes.tolist()
        == split_words(
            [re.sub(r"(?<=\w)(?=[\u0e01-\u0e2e\u1780-\u17a2\u1000-\u1021])", "\u200b", text)]
        ).hashes.tolist()
    )


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_change_is_felt_only_beside_it(script: str) -> None:
    """What was inserted into a text leaves the words elsewhere as they are."""
    text = " ".join(SCRIPTS[script])
    half = text.index(" ", len(text) // 2) - 12
    changed = text[:half] + SCRIPTS[script][1][:9] + text[half:]
    before, after = split_words([text]).hashes.tolist(), split_words([changed]).hashes.tolist()
    assert len(set(before) & set(after)) >= len(set(before)) - 4


def test_japanese_words_are_runs_of_a_script() -> None:
    """Kanji stand in pairs, kana in runs: what means something by itself."""
    words = split_words([JAPANESE])
    spelled = [JAPANESE[a:b] for a, b in zip(words.start.tolist(), words.end.tolist(), strict=True)]
    assert ["鉄道", "の", "駅舎", "が", "パン", "屋", "として"] == spelled[spelled.index("鉄道") :][:7]


def test_japanese_without_particles_is_a_copy() -> None:
    """A copy that dropped its particles is found."""
    bare = re.sub(r"(?<=[\u4e00-\u9fff])[はがをにのでと](?=[\u4e00-\u9fff\u30a1-\u30fa])", "", JAPANESE)
    assert bare != JAPANESE
    assert 1 == found([JAPANESE, bare])


TWINS = {
    "Vietnamese without accents": (
        "Ngôi chợ nổi lâu đời nhất của huyện sẽ được dời lên bờ vào mùa xuân tới, vì lòng sông đã cạn và "
        "thuyền lớn không còn vào được. Những người bán hàng lo rằng khách du lịch sẽ không đến nữa, nhưng "
        "chính quyền hứa sẽ giữ lại mười hai chiếc thuyền gỗ làm quán cà phê. Bà Tư, người bán bún đã ba "
        "mươi năm, nói rằng bà chưa từng nấu ăn trên đất liền.",
        lambda text: "".join("d" if c == "đ" else c for c in strip(text)),
    ),
    "Greek without tonos": (
        "Το παλιό τυπογραφείο του νησιού άνοιξε ξανά ως εργαστήριο για παιδιά και γέρους. Ο τελευταίος "
        "τυπογράφος, που είναι ενενήντα χρονών, δείχνει πώς στοιχειοθετούνται τα γράμματα με το χέρι. Κάθε "
        "Παρασκευή τυπώνεται μια μικρή εφημερίδα με νέα από το λιμάνι, συνταγές και ποιήματα.",
        lambda text: strip(text),
    ),
    "Arabic without points": (
        "فَتَحَتِ المَكْتَبَةُ القَدِيمَةُ أَبْوَابَهَا بَعْدَ عَشْرِ سَنَوَاتٍ مِنَ التَّرْمِيمِ، وَوَقَفَ الأَطْفَالُ فِي صَفٍّ طَوِيلٍ "
        "لِيَرَوْا المَخْطُوطَاتِ. "
        "قَالَ المُدِيرُ "
        "إِنَّ السَّقْفَ كَانَ يُسَرِّبُ المَاءَ كُلَّ شِتَاءٍ، وَإِن"
        "َّ جِيرَانَ الحَيِّ جَمَعُوا المَالَ لِإِصْلَاحِهِ حَجَرًا ب"
        "َعْدَ حَجَرٍ حَتَّى عَادَ كَمَا كَانَ.",
        lambda text: strip(text),
    ),
    "Hebrew without points": (
        "הַסִּפְרִיָּה הַיְשָׁנָה פָּתְחָה אֶת שְׁעָרֶיהָ אַחֲרֵי עֶשֶׂר שָׁנִים שֶׁל שִׁפּוּץ, וְהַיְלָדִים עָמְדוּ בַּתּוֹר כְּדֵי לִרְאוֹת אֶת כִּתְבֵי "
        "הַיָּד. "
        "הַמְנַהֵל סִפֵּר שֶׁהַגַּג דָּלַף בְּכָל חֹרֶף, וְשֶׁשְּׁכֵנֵי הָרְחוֹב אָסְפוּ כֶּסֶף לְתַקֵּן אוֹתוֹ אֶבֶן אַחַר אֶבֶן עַד שֶׁחָזַר לִהְיוֹת כְּשֶׁהָיָה.",
        lambda text: strip(text),
    ),
}


def strip(text: str) -> str:
    """Return a text without its combining marks."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")


@pytest.mark.parametrize("name", TWINS)
def test_texts_without_their_marks_have_the_same_words(name: str) -> None:
    """Accents and points make no difference to any word."""
    text, bare = TWINS[name][0], TWINS[name][1](TWINS[name][0])
    assert text != bare
    assert split_words([text]).hashes.tolist() == split_words([bare]).hashes.tolist()
