using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Web.Notifications;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>
/// The Transfer Entry Report as PDF. From the moment it was sent it is kept, the same bytes ever after; before, approval can
/// still be recalled, and it is made anew each time.
/// </summary>
public sealed class TransferReportSource(TransferEntryQueries entries, IDocumentFiles documents) : IDocumentSource
{
    private const string Prefix = "transfer-entry/";

    public bool Knows(string documentKey) => documentKey.StartsWith(Prefix, StringComparison.Ordinal);

    public async Task<StoredFile> FileAsync(string documentKey, CancellationToken ct)
    {
        var id = new TransferEntryId(Guid.Parse(documentKey.AsSpan(Prefix.Length)));
        return await entries.EntryAsync(id, ct) is { ReportQueuedAtUtc: not null } entry
            ? await KeptAsync(entry, ct)
            : throw new RuleViolation("te.no-report", "There is no such report, or it belongs to another office.");
    }

    /// <summary>What was sent, word for word; none before it was.</summary>
    public async Task<StoredFile> KeptAsync(TransferEntry entry, CancellationToken ct)
    {
        if (await documents.FindAsync(entry.AuditKey, ct) is { } kept)
        {
            return kept;
        }

        using var content = new MemoryStream(TransferReportPdf.Render(entry), writable: false);
        return await documents.KeepAsync(entry.AuditKey, MailTransferReports.FileName(entry), "application/pdf", content, ct);
    }
}
