using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>Where an open line stands.</summary>
public enum BankBucket
{
    /// <summary>A receipt has its reference and its amount.</summary>
    Matched,

    /// <summary>A receipt has its amount near its day, or its reference with another amount.</summary>
    Partly,

    Unmatched,
}

/// <summary>A line that nobody decided about.</summary>
/// <param name="References">What in its text may be a reference.</param>
/// <param name="Key">Of the line; orders equal ones.</param>
public sealed record OpenLine(BankLineId Id, DateOnly Day, Money Amount, IReadOnlySet<string> References, string Key)
{
    public static OpenLine Of(BankLine line) => new(line.Id, line.ValueDate, line.Amount, BankReferences.In(line.Reference, line.Narration), line.Key);
}

/// <summary>A receipt that no line has.</summary>
public sealed record OpenReceipt(ReceiptId Id, ReceiptMode Mode, string Reference, Money Amount, DateOnly ReceivedOn)
{
    public static OpenReceipt Of(Receipt receipt) => new(receipt.Id, receipt.Mode, BankReferences.Tidy(receipt.Reference ?? string.Empty), receipt.Amount, receipt.ReceivedOn);
}

/// <summary>What a line probably is.</summary>
/// <param name="Receipt">The proposed one; none where it is unmatched.</param>
/// <param name="Reason">In one sentence.</param>
public sealed record BankProposal(BankLineId Line, BankBucket Bucket, ReceiptId? Receipt, string Reason);

/// <summary>How a line and a receipt agree.</summary>
public sealed record BankAgreement(bool HasReference, bool HasAmount, int Days)
{
    /// <summary>Cheque numbers come again after some time; a UTR does not, and is not so late either.</summary>
    private const int LongestDays = 180;

    public bool IsExact => HasReference && HasAmount;

    public string Sentence => (HasReference, HasAmount) switch
    {
        (true, true) => "Reference and amount agree.",
        (true, false) => "The reference agrees, the amount does not.",
        (false, true) => $"The amount agrees, {(Days == 0 ? "on the same day" : $"{Days} {(Days == 1 ? "day" : "days")} apart")}; the reference is not in the line.",
        _ => "Neither reference nor amount agrees.",
    };

    public static BankAgreement Of(OpenLine line, OpenReceipt receipt)
    {
        var days = Math.Abs(line.Day.DayNumber - receipt.ReceivedOn.DayNumber);
        return new(receipt.Reference.Length > 0 && days <= LongestDays && line.References.Contains(receipt.Reference), line.Amount == receipt.Amount, days);
    }
}

/// <summary>
/// Proposes for every open line of an office at most one receipt, and every receipt at most once: first reference and amount,
/// then the reference alone, then the amount near the day. It depends on what lines and receipts say, not on when they came.
/// </summary>
public static class BankMatching
{
    /// <summary>Receipts of this mode appear on a bank statement.</summary>
    public static bool IsOfBank(ReceiptMode mode) => ModesOfBank.Contains(mode);

    /// <summary>Everything but cash over the counter.</summary>
    public static IReadOnlyList<ReceiptMode> ModesOfBank { get; } = [.. Enum.GetValues<ReceiptMode>().Where(m => m != ReceiptMode.Cash)];

    /// <param name="lines">Open lines, in any order.</param>
    /// <param name="receipts">Receipts without a line, in any order.</param>
    /// <param name="nearDays">How far the days of an equal amount may be apart.</param>
    public static IReadOnlyDictionary<BankLineId, BankProposal> Of(IEnumerable<OpenLine> lines, IEnumerable<OpenReceipt> receipts, int nearDays)
    {
        var round = new MatchingRound(
            [.. lines.OrderBy(l => l.Day).ThenBy(l => l.Amount.Paise).ThenBy(l => l.Key, StringComparer.Ordinal)],
            [.. receipts.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Reference, StringComparer.Ordinal).ThenBy(r => r.Amount.Paise).ThenBy(r => r.Id.Value)]);
        round.ByReference(isExact: true);
        round.ByReference(isExact: false);
        round.ByAmount(nearDays);
        return round.End(nearDays);
    }

    private sealed class MatchingRound(IReadOnlyList<OpenLine> lines, IReadOnlyList<OpenReceipt> receipts)
    {
        private readonly Dictionary<BankLineId, BankProposal> proposals = [];
        private readonly HashSet<ReceiptId> taken = [];
        private readonly ILookup<string, OpenReceipt> byReference = receipts.Where(r => r.Reference.Length > 0).ToLookup(r => r.Reference, StringComparer.Ordinal);

        public void ByReference(bool isExact)
        {
            foreach (var line in Left())
            {
                var found = line.References.Order(StringComparer.Ordinal).SelectMany(r => byReference[r])
                    .FirstOrDefault(r => !taken.Contains(r.Id) && BankAgreement.Of(line, r) is { HasReference: true } a && a.HasAmount == isExact);
                if (found is not null)
                {
                    Propose(line, found, isExact ? BankBucket.Matched : BankBucket.Partly, isExact ? null : $" The bank has {line.Amount}, the receipt {found.Amount}.");
                }
            }
        }

        public void ByAmount(int nearDays)
        {
            var byAmount = receipts.Where(r => !taken.Contains(r.Id)).ToLookup(r => r.Amount);
            var pairs = from place in Left().Index()
                        from receipt in byAmount[place.Item.Amount]
                        let days = BankAgreement.Of(place.Item, receipt).Days
                        where days <= nearDays
                        orderby days, place.Index
                        select (Line: place.Item, Receipt: receipt);
            foreach (var (line, receipt) in pairs.ToList())
            {
                if (!proposals.ContainsKey(line.Id) && !taken.Contains(receipt.Id))
                {
                    Propose(line, receipt, BankBucket.Partly);
                }
            }
        }

        public Dictionary<BankLineId, BankProposal> End(int nearDays)
        {
            foreach (var line in lines)
            {
                proposals.TryAdd(line.Id, new(line.Id, BankBucket.Unmatched, null, line.Amount < Money.Zero
                    ? "Money went out; that is no receipt."
                    : $"No receipt of the office has this reference, or this amount within {nearDays} days."));
            }

            return proposals;
        }

        private List<OpenLine> Left() => [.. lines.Where(l => l.Amount > Money.Zero && !proposals.ContainsKey(l.Id))];

        private void Propose(OpenLine line, OpenReceipt receipt, BankBucket bucket, string? more = null)
        {
            taken.Add(receipt.Id);
            proposals.Add(line.Id, new(line.Id, bucket, receipt.Id, BankAgreement.Of(line, receipt).Sentence + more));
        }
    }
}
