using System.Security.Cryptography;
using System.Text.Json;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>Keeps the upload file of a preparation, part by part, and its working paper, all as they were made.</summary>
public sealed class ReturnFiles(ReturnPapers papers, IFileStore files) : IReturnFiles
{
    private const string Json = "application/json";

    public async Task<MadeReturn> MakeAsync(ReturnHead head, CancellationToken ct)
    {
        using var folder = new ReturnFolder();
        var paper = await papers.BuildAsync(head, folder, ct);
        var kept = new List<PreparedFile>();
        foreach (var part in paper.Parts)
        {
            await using var content = folder.Read(part.Number);
            kept.Add(Of(kept.Count + 1, PreparedFileKind.Json, await files.SaveAsync(part.FileName, Json, content, ct)));
        }

        using var text = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(KeptPaper.Of(paper)), writable: false);
        kept.Add(Of(kept.Count + 1, PreparedFileKind.Paper, await files.SaveAsync("working-paper.json", Json, text, ct)));
        return new(paper, Sha256Of(folder, paper), kept);
    }

    /// <summary>The working paper of a preparation, as it was kept.</summary>
    public async Task<KeptPaper?> PaperAsync(PreparedReturn prepared, CancellationToken ct = default)
    {
        if (prepared.Files.FirstOrDefault(f => f.Kind == PreparedFileKind.Paper) is not { } file)
        {
            return null;
        }

        await using var content = await files.OpenAsync(file.FileId, ct);
        return await JsonSerializer.DeserializeAsync<KeptPaper>(content, cancellationToken: ct);
    }

    /// <summary>Our own upload file and the portal's compared: the whole return document by document, its summary by sums.</summary>
    /// <param name="prepared">What was prepared or filed.</param>
    /// <param name="portal">The return or its summary as the portal gives it for download; read from its beginning.</param>
    /// <exception cref="RuleViolation">gstr1.file</exception>
    public async Task<PortalComparison> CompareAsync(PreparedReturn prepared, Stream portal, CancellationToken ct = default)
    {
        var isSummary = await IsSummaryAsync(portal, ct);
        var theirs = isSummary ? [] : Gstr1Reader.Read(portal, new ReturnHead(prepared.SupplierGstin, prepared.Period)).ToList();
        var ours = new List<Gstr1Entry>();
        foreach (var file in prepared.Files.Where(f => f.Kind == PreparedFileKind.Json).OrderBy(f => f.Position))
        {
            await using var content = await files.OpenAsync(file.FileId, ct);
            ours.AddRange(Gstr1Reader.Read(content));
        }

        return isSummary ? BySums(ours, PortalSummary.Read(portal)) : PortalComparison.Of(ours, theirs);
    }

    private static PortalComparison BySums(List<Gstr1Entry> ours, IReadOnlyDictionary<ReturnTable, TableSums> theirs)
    {
        var sums = new Gstr1Sums();
        ours.ForEach(sums.Add);
        var compared = TieOut.Of(sums.ByTable, theirs);
        return new(compared.Rows.Count - compared.Differences.Count, [], compared.Differences.Count, compared);
    }

    // the summary names its sections near the beginning
    private static async Task<bool> IsSummaryAsync(Stream portal, CancellationToken ct)
    {
        var head = new byte[4096];
        var read = await portal.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        portal.Position = 0;
        return head.AsSpan(0, read).IndexOf("\"sec_sum\""u8) >= 0;
    }

    private static PreparedFile Of(int position, PreparedFileKind kind, StoredFile file) => new(position, kind, file.Id, file.Name, file.Sha256, file.Length);

    private static string Sha256Of(ReturnFolder folder, ReturnPaper paper)
    {
        if (paper.Parts is [var only])
        {
            return only.Sha256;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        foreach (var part in paper.Parts)
        {
            using var content = folder.Read(part.Number);
            while (content.Read(buffer) is > 0 and var read)
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
