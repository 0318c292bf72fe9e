namespace UCCMS.Core.Gst.Returns;

/// <summary>An upload file kept in memory: for proofs and small returns.</summary>
public sealed class ReturnInMemory : IReturnOutput
{
    private readonly List<MemoryStream> parts = [];

    /// <summary>The parts in order, once they are written.</summary>
    public IReadOnlyList<byte[]> Parts => [.. parts.Select(p => p.ToArray())];

    public Stream OpenPart(int part)
    {
        var stream = new MemoryStream();
        parts.Add(stream);
        return stream;
    }

    public Stream OpenScratch() => new MemoryStream();

    /// <summary>All rows, part by part.</summary>
    public IEnumerable<Gstr1Entry> Read(ReturnHead head) => parts.SelectMany(p => Gstr1Reader.Read(new MemoryStream(p.ToArray()), head));
}
