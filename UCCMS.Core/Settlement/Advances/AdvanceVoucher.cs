using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Advances;

/// <summary>Key of a voucher on an advance.</summary>
public readonly record struct AdvanceVoucherId(Guid Value) : IEntityId<AdvanceVoucherId, Guid>
{
    public static AdvanceVoucherId New() => new(Guid.CreateVersion7());

    public static AdvanceVoucherId From(Guid value) => new(value);
}

/// <summary>
/// A receipt voucher on an advance that bears tax (CGST section 31(3)(d), rule 50), or the refund voucher on what of it was
/// paid back (section 31(3)(e), rule 51). What it says never changes; of a receipt voucher only what is left of it does.
/// </summary>
public sealed class AdvanceVoucher : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<AdvanceUse> uses = [];

    private AdvanceVoucher()
    {
    }

    public AdvanceVoucherId Id { get; private set; }

    /// <summary>Receipt voucher or refund voucher.</summary>
    public DocumentKind Kind { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public int Serial { get; private set; }

    public int FinancialYear { get; private set; }

    /// <summary>IST date of issue.</summary>
    public DateOnly Date { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    public string SupplierName { get; private set; } = string.Empty;

    public string SupplierAddress { get; private set; } = string.Empty;

    public string RecipientName { get; private set; } = string.Empty;

    public string RecipientAddress { get; private set; } = string.Empty;

    public string RecipientStateCode { get; private set; } = string.Empty;

    public string? RecipientGstin { get; private set; }

    public string PlaceOfSupplyCode { get; private set; } = string.Empty;

    public bool IsInterState { get; private set; }

    public Percent Rate { get; private set; }

    /// <summary>Why it is taxed so, in a sentence.</summary>
    public string Basis { get; private set; } = string.Empty;

    /// <summary>Paid, tax included.</summary>
    public Money Amount { get; private set; }

    public Money Taxable { get; private set; }

    public Money Igst { get; private set; }

    public Money Cgst { get; private set; }

    /// <summary>SGST or UTGST.</summary>
    public Money StateTax { get; private set; }

    /// <summary>Of a receipt voucher: not applied and not paid back yet, tax included.</summary>
    public Money Left { get; private set; }

    /// <summary>The money.</summary>
    public ReceiptId ReceiptId { get; private set; }

    /// <summary>The journal that took the money in, or paid it back.</summary>
    public JournalId MoneyJournalId { get; private set; }

    /// <summary>IST date on which the money came, or went back.</summary>
    public DateOnly PaidOn { get; private set; }

    /// <summary>Of a refund voucher: the receipt voucher.</summary>
    public AdvanceVoucherId? AgainstId { get; private set; }

    public string? AgainstNumber { get; private set; }

    public DateOnly? AgainstDate { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    /// <summary>The office that received the money.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string Signatory { get; private set; } = string.Empty;

    public DateTime IssuedAtUtc { get; private set; }

    public long Version { get; private set; }

    /// <summary>What was applied and paid back of it, in order.</summary>
    public IReadOnlyList<AdvanceUse> Uses => uses;

    public bool IsRefund => Kind == DocumentKind.RefundVoucher;

    public HeadSums Sums => new(Taxable, Igst, Cgst, StateTax);

    /// <summary>The code its number begins with.</summary>
    public string NumberCode => Number[..Number.IndexOf('/', StringComparison.Ordinal)];

    public BookedVoucher InBooks => new(new(Id.Value), SupplierGstin);

    public AdvanceSupply Supply => new(IsInterState, PlaceOfSupplyCode, Rate);

    public string AuditKey => KeyOf(Id);

    public string AuditTitle => $"{Words.Of(Kind)} {Number} of {Amount}, contract {ContractNumber}";

    public static string KeyOf(AdvanceVoucherId id) => $"advance-voucher/{id.Value}";

    /// <summary>On money that was taken in.</summary>
    /// <param name="receipt">The money.</param>
    /// <param name="amount">What of it is an advance; the rest made good what was owed.</param>
    /// <param name="terms">Who supplies whom at which rate.</param>
    /// <param name="number">Of the series of receipt vouchers.</param>
    /// <param name="money">The journal that took it in.</param>
    /// <param name="signatory">Name and office of who issues it.</param>
    /// <param name="utcNow">When.</param>
    public static AdvanceVoucher Receive(Receipt receipt, Money amount, AdvanceTerms terms, IssuedNumber number, Journal money, string signatory, DateTime utcNow)
    {
        var voucher = new AdvanceVoucher
        {
            Id = AdvanceVoucherId.New(),
            Kind = DocumentKind.ReceiptVoucher,
            SupplierGstin = terms.SupplierGstin,
            SupplierName = terms.SupplierName,
            SupplierAddress = terms.SupplierAddress,
            RecipientName = terms.RecipientName,
            RecipientAddress = terms.RecipientAddress,
            RecipientStateCode = terms.RecipientStateCode,
            RecipientGstin = terms.RecipientGstin,
            PlaceOfSupplyCode = terms.Supply.PlaceOfSupplyCode,
            IsInterState = terms.Supply.IsInterState,
            Rate = terms.Supply.Rate,
            Basis = terms.Basis,
            ReceiptId = receipt.Id,
            PaidOn = receipt.RealisedOn ?? receipt.ReceivedOn,
            Left = amount,
            ContractId = receipt.ContractId,
            ContractNumber = receipt.ContractNumber,
            CustomerId = receipt.CustomerId,
            OwningOfficeId = receipt.OwningOfficeId,
            NodalOfficeId = receipt.NodalOfficeId,
        };
        voucher.Issue(number, amount, terms.Supply.TaxIn(amount), money, signatory, utcNow);
        return voucher;
    }

    /// <summary>On what was paid back of this receipt voucher.</summary>
    /// <param name="use">The part paid back.</param>
    /// <param name="number">Of the series of refund vouchers.</param>
    /// <param name="money">The journal that paid it back.</param>
    /// <param name="signatory">Name and office of who issues it.</param>
    /// <param name="utcNow">When.</param>
    public AdvanceVoucher PayBack(AdvanceUse use, IssuedNumber number, Journal money, string signatory, DateTime utcNow)
    {
        var voucher = new AdvanceVoucher
        {
            Id = AdvanceVoucherId.New(),
            Kind = DocumentKind.RefundVoucher,
            SupplierGstin = SupplierGstin,
            SupplierName = SupplierName,
            SupplierAddress = SupplierAddress,
            RecipientName = RecipientName,
            RecipientAddress = RecipientAddress,
            RecipientStateCode = RecipientStateCode,
            RecipientGstin = RecipientGstin,
            PlaceOfSupplyCode = PlaceOfSupplyCode,
            IsInterState = IsInterState,
            Rate = Rate,
            Basis = Basis,
            ReceiptId = ReceiptId,
            PaidOn = money.Head.Date,
            AgainstId = Id,
            AgainstNumber = Number,
            AgainstDate = Date,
            ContractId = ContractId,
            ContractNumber = ContractNumber,
            CustomerId = CustomerId,
            OwningOfficeId = OwningOfficeId,
            NodalOfficeId = NodalOfficeId,
        };
        voucher.Issue(number, use.Amount, use.Sums, money, signatory, utcNow);
        return voucher;
    }

    /// <summary>Tax as the books know it.</summary>
    public ComponentAmounts HeadsOf(HeadSums sums) => ComponentAmounts.Of(
        (Component.Igst, sums.Igst), (Component.Cgst, sums.Cgst), (GstStates.Get(SupplierGstin[..2]).UsesUtgst ? Component.Utgst : Component.Sgst, sums.StateTax));

    /// <summary>Takes of what is left; tax is taken so that the parts come to the whole to the paisa.</summary>
    public AdvanceUse Use(Money amount, AdvanceUseKind kind, DateOnly on, JournalId journal)
    {
        var used = Amount - Left;
        var use = AdvanceUse.Of(uses.Count + 1, kind, on, amount, Supply.TaxIn(used + amount) - Supply.TaxIn(used), journal);
        uses.Add(use);
        Left -= amount;
        return use;
    }

    /// <summary>What was applied by a journal that is reversed now is an advance again.</summary>
    public AdvanceUse? Restore(JournalId reversed, DateOnly on, JournalId by)
    {
        var amount = Money.Sum(uses.Where(u => u.Kind == AdvanceUseKind.Applied && u.JournalId == reversed).Select(u => u.Amount));
        if (amount.IsZero)
        {
            return null;
        }

        var used = Amount - Left;
        var use = AdvanceUse.Of(uses.Count + 1, AdvanceUseKind.Restored, on, -amount, Supply.TaxIn(used - amount) - Supply.TaxIn(used), by);
        uses.Add(use);
        Left += amount;
        return use;
    }

    private void Issue(IssuedNumber number, Money amount, HeadSums sums, Journal money, string signatory, DateTime utcNow)
    {
        (Number, Serial, FinancialYear, Date) = (number.Number.Value, number.Serial, number.Year.StartYear, number.Date);
        (Amount, Taxable, Igst, Cgst, StateTax) = (amount, sums.Taxable, sums.Igst, sums.Cgst, sums.StateTax);
        (MoneyJournalId, Signatory, IssuedAtUtc) = (money.Id, signatory, utcNow);
    }
}
