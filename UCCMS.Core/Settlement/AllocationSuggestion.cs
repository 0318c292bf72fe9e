using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>What a payment is probably for: the document whose amount it is exactly, else the oldest first. A person decides.</summary>
public static class AllocationSuggestion
{
    /// <param name="free">Of the payment.</param>
    /// <param name="owed">Documents on which something is owed, oldest first.</param>
    public static IReadOnlyList<AllocationWish> Of(Money free, IReadOnlyList<(LedgerDocumentId Document, Money Owed)> owed)
    {
        foreach (var (document, amount) in owed)
        {
            if (amount == free)
            {
                return [new(document, amount)];
            }
        }

        var wishes = new List<AllocationWish>();
        foreach (var (document, amount) in owed)
        {
            var part = amount < free ? amount : free;
            if (part > Money.Zero)
            {
                wishes.Add(new(document, part));
                free -= part;
            }
        }

        return wishes;
    }
}
