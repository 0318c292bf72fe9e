using System.Globalization;
using UCCMS.Core.Gst.Returns;
using UCCMS.Data.Files;

namespace UCCMS.Data.Gst.Returns;

/// <summary>An upload file written into a folder of its own, which is removed with it unless it was given.</summary>
public sealed class ReturnFolder : IReturnOutput, IDisposable
{
    private readonly bool isOwn;
    private readonly string folder;
    private int parts;

    /// <param name="folder">Where the parts go and stay; none for a temporary one.</param>
    public ReturnFolder(string? folder = null) => (this.folder, isOwn) = (folder ?? Directory.CreateTempSubdirectory("uccms-gstr1").FullName, folder is null);

    public Stream OpenPart(int part)
    {
        parts = Math.Max(parts, part);
        return File.Create(PathOf(part), 64 * 1024);
    }

    public Stream OpenScratch() => new FileStream(
        Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);

    public string PathOf(int part) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"part-{part}.json"));

    public Stream Read(int part) => File.OpenRead(PathOf(part));

    /// <summary>Names, lengths and fingerprints of what was written.</summary>
    public async Task<IReadOnlyList<ReturnPart>> PartsAsync(ReturnHead head, DateOnly madeOn, CancellationToken ct)
    {
        var found = new List<ReturnPart>();
        for (var part = 1; part <= parts; part++)
        {
            await using var content = Read(part);
            var fingerprint = await FileFingerprint.OfAsync(content, ct);
            found.Add(new(part, Gstr1Names.FileName(head, madeOn, part, parts), fingerprint.Length, fingerprint.Sha256));
        }

        return found;
    }

    /// <summary>Adds up what stands in the files.</summary>
    public IReadOnlyDictionary<ReturnTable, TableSums> Sums(ReturnHead head)
    {
        var sums = new Gstr1Sums();
        for (var part = 1; part <= parts; part++)
        {
            using var content = Read(part);
            foreach (var entry in Gstr1Reader.Read(content, head))
            {
                sums.Add(entry);
            }
        }

        return sums.ByTable;
    }

    public void Dispose()
    {
        if (isOwn && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
