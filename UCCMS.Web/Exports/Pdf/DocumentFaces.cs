namespace UCCMS.Web.Exports.Pdf;

/// <summary>The two faces of every document, embedded in the assembly: Noto Sans (SIL Open Font License, Fonts/OFL.txt).</summary>
public static class DocumentFaces
{
    public static TrueTypeFace Regular { get; } = Load("NotoSans-Regular");

    public static TrueTypeFace Bold { get; } = Load("NotoSans-Bold");

    private static TrueTypeFace Load(string name)
    {
        var resource = $"{typeof(DocumentFaces).Namespace}.Fonts.{name}.ttf";
        using var stream = typeof(DocumentFaces).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font {resource} is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new TrueTypeFace(name, copy.ToArray());
    }
}
