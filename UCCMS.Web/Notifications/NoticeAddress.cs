using UCCMS.Web.Ledger;

namespace UCCMS.Web.Notifications;

/// <summary>The page behind the document of a notification.</summary>
public static class NoticeAddress
{
    /// <summary>None where the document has no page of its own.</summary>
    public static string? Of(string about)
    {
        var at = about.IndexOf('/', StringComparison.Ordinal);
        var (kind, id) = at < 0 ? (about, string.Empty) : (about[..at], about[(at + 1)..]);
        return kind switch
        {
            "location-draft" => $"{Urls.Drafts}/{id}",
            "contract" => $"{Urls.Contracts}/{id}",
            "consolidation" => $"{Urls.Consolidations}/{id}",
            "booking-import" => Urls.Bookings,
            "stuck-elsewhere" => Urls.StuckElsewhere,
            "job-run" when id.Split('/') is [var job, var day, ..] && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) => Urls.JobRun(job, on),
            _ => LedgerWords.AddressOf(about),
        };
    }
}
