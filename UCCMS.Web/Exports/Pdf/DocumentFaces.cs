using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>The two faces of every document, embedded in the assembly: Noto Sans (SIL Open Font License, Fonts/OFL.txt), with the words of the Hindi headings.</summary>
public static class DocumentFaces
{
    public static TrueTypeFace Regular { get; } = Load("Regular");

    public static TrueTypeFace Bold { get; } = Load("Bold");

    private static TrueTypeFace Load(string weight)
    {
        var hindi = new TrueTypeFace($"NotoSansDevanagari-{weight}", PdfResource.Bytes($"Fonts.NotoSansDevanagari-{weight}.ttf"));
        return new TrueTypeFace($"NotoSans-{weight}", PdfResource.Bytes($"Fonts.NotoSans-{weight}.ttf")) { Shaped = ShapedWords.Read(hindi, weight) };
    }
}
