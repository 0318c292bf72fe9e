namespace UCCMS.Web.Exports.Pdf;

/// <summary>Files of this folder that are part of the assembly.</summary>
internal static class PdfResource
{
    /// <param name="name">Below this folder, with points for slashes.</param>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <inheritdoc cref="Bytes" />
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static Stream Open(string name)
    {
        var resource = $"{typeof(PdfResource).Namespace}.{name}";
        return typeof(PdfResource).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the assembly.");
    }
}
