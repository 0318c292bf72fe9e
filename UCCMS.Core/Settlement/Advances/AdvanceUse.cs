using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Advances;

/// <summary>What became of a part of an advance.</summary>
public enum AdvanceUseKind
{
    /// <summary>It paid an invoice, whose own tax takes the place of the advance's.</summary>
    Applied,

    /// <summary>It went back to the customer, with a refund voucher.</summary>
    PaidBack,

    /// <summary>An application was reversed; its amount is minus.</summary>
    Restored,
}

/// <summary>A part of an advance that was used, or, with minus, is an advance again.</summary>
/// <param name="Position">From 1, within its voucher.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="On">IST date.</param>
/// <param name="Amount">Tax included.</param>
/// <param name="Taxable">Without tax.</param>
/// <param name="Igst">Of it.</param>
/// <param name="Cgst">Of it.</param>
/// <param name="StateTax">Of it; SGST or UTGST.</param>
/// <param name="JournalId">The journal of the money.</param>
public sealed record AdvanceUse(int Position, AdvanceUseKind Kind, DateOnly On, Money Amount, Money Taxable, Money Igst, Money Cgst, Money StateTax, JournalId JournalId)
{
    public HeadSums Sums => new(Taxable, Igst, Cgst, StateTax);

    internal static AdvanceUse Of(int position, AdvanceUseKind kind, DateOnly on, Money amount, HeadSums sums, JournalId journal) =>
        new(position, kind, on, amount, sums.Taxable, sums.Igst, sums.Cgst, sums.StateTax, journal);
}
