using System.Globalization;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
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
            "guarantee" when Guid.TryParse(id, out var guarantee) => Urls.Guarantee(new(guarantee)),
            "cept-ticket" when Guid.TryParse(id, out var ticket) => Urls.CeptTicket(new(ticket)),
            "apt-unsettled" => Urls.AptSettlements,
            "ready-period" when PeriodOf(id) is { } period => Urls.NewConsolidation(new(period.Contract), period.From),
            "lying-money" when PeriodOf(id) is { } period => Urls.NewMiscTransaction(new(period.Contract), period.From),
            "bank-lines" => Urls.Bank,
            "open-findings" => Urls.Findings,
            "asked-finding" when long.TryParse(id, CultureInfo.InvariantCulture, out var finding) => Urls.Finding(finding, FindingState.Asked),
            "elekha-miss" when id.Split('/') is [var month, _, var ddo] && int.TryParse(month, CultureInfo.InvariantCulture, out var of) =>
                Urls.ElekhaMisses(new(of), int.TryParse(ddo, CultureInfo.InvariantCulture, out var office) ? new OfficeId(office) : null),
            "export" => Urls.Exports,
            "stuck-elsewhere" => Urls.StuckElsewhere,
            "job-run" when id.Split('/') is [var job, var day, ..] && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) => Urls.JobRun(job, on),
            _ => LedgerWords.AddressOf(about),
        };
    }

    // “12/2026-03-01”
    private static (int Contract, DateOnly From)? PeriodOf(string id) =>
        id.Split('/') is [var contract, var from] && int.TryParse(contract, CultureInfo.InvariantCulture, out var number) && DateOnly.TryParseExact(from, "yyyy-MM-dd", out var day) ? (number, day) : null;
}
