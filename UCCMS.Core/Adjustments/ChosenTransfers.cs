using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>What acts on many transfer entries share.</summary>
public static class ChosenTransfers
{
    /// <exception cref="RuleViolation">te.nothing, te.not-found</exception>
    public static async Task<IReadOnlyList<TransferEntry>> ChosenAsync(this ITransferEntriesStore entries, IReadOnlyList<TransferEntryId> ids, CancellationToken ct)
    {
        RuleViolation.Unless(ids.Count > 0, "te.nothing", "Choose the entries.");
        return await entries.EntriesAsync([.. ids.Distinct()], ct);
    }

    /// <summary>Of entries that were given up: the settlements whose difference they carried are compared again.</summary>
    public static async Task ReopenDifferencesAsync(this IAdjustmentsStore adjustments, IEnumerable<TransferEntry> givenUp, CancellationToken ct)
    {
        foreach (var settlement in givenUp.Where(e => e.Purpose == TransferPurpose.AptDifference).Select(e => e.AptSettlementId).OfType<AptSettlementId>())
        {
            (await adjustments.GetSettlementAsync(settlement, ct)).Reopen();
        }
    }

    /// <summary>One audit record of an act on many, with count, total and a hash of its content; each entry has its own besides.</summary>
    public static void NoteBulk(this IAuditNotes audit, IReadOnlyCollection<TransferEntry> chosen)
    {
        if (chosen.Count < 2)
        {
            return;
        }

        var content = string.Join('\n', chosen.OrderBy(e => e.Number, StringComparer.Ordinal).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Id.Value} {e.Number} {e.Total.Paise}")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        audit.Document(
            $"transfer-entries/{hash}",
            Remark(chosen),
            string.Create(CultureInfo.InvariantCulture, $$"""{"Entries":[null,"{{chosen.Count}}"],"TotalPaise":[null,"{{Money.Sum(chosen.Select(e => e.Total)).Paise}}"],"Sha256":[null,"{{hash}}"]}"""));
    }

    public static string Remark(IReadOnlyCollection<TransferEntry> chosen) =>
        $"{(chosen.Count == 1 ? "One transfer entry" : $"{IndianNumber.Format(chosen.Count)} transfer entries")}, {Money.Sum(chosen.Select(e => e.Total))}";
}
