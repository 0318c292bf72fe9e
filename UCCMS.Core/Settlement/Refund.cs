using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Money of a customer paid back: of the deposit, or what a receipt left free. Drawn by the DDO of the office that has it.</summary>
public sealed class Refund : IAuditedDocument, IOfficeOwned
{
    private Refund()
    {
    }

    public RefundId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    /// <summary>The receipt that left it free; none where the deposit pays.</summary>
    public ReceiptId? ReceiptId { get; private set; }

    public Money Amount { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public string VoucherNumber { get; private set; } = string.Empty;

    /// <summary>IST date of the accounts.</summary>
    public DateOnly PaidOn { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string PaidBy { get; private set; } = string.Empty;

    public string PaidByName { get; private set; } = string.Empty;

    public DateTime PaidAtUtc { get; private set; }

    public string AuditKey => $"refund/{Id.Value}";

    public string AuditTitle => $"Refund of {Amount} on {IndianTime.Show(PaidOn)}, contract {ContractNumber}";

    /// <exception cref="RuleViolation">refund.amount, refund.reason, refund.voucher, refund.date, refund.maker-is-checker</exception>
    public static Refund Pay(Contract contract, Receipt? receipt, RefundEntry entry, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(entry.Amount > Money.Zero, "refund.amount", "Enter the amount that is paid back.", nameof(Amount));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(entry.Reason), "refund.reason", "Say why it is paid back.", nameof(Reason));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(entry.VoucherNumber), "refund.voucher", "Enter the number of the voucher in APT.", nameof(VoucherNumber));
        RuleViolation.Unless(entry.PaidOn <= IndianTime.DateOf(utcNow), "refund.date", "A refund is recorded when it is paid, not before.", nameof(PaidOn));
        RuleViolation.Unless(receipt?.RecordedBy != actor.PersonId, "refund.maker-is-checker", "Who recorded a receipt does not pay it back; another person must.");
        return new Refund
        {
            Id = RefundId.New(),
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            ReceiptId = receipt?.Id,
            Amount = entry.Amount,
            Reason = entry.Reason.Trim(),
            VoucherNumber = entry.VoucherNumber.Trim(),
            PaidOn = entry.PaidOn,
            OwningOfficeId = receipt?.OwningOfficeId ?? contract.NodalOfficeId,
            NodalOfficeId = contract.NodalOfficeId,
            PaidBy = actor.PersonId,
            PaidByName = actor.Name,
            PaidAtUtc = utcNow,
        };
    }
}

/// <summary>What a person enters of a refund.</summary>
/// <param name="Amount">Paid back.</param>
/// <param name="Reason">In words.</param>
/// <param name="VoucherNumber">Of APT.</param>
/// <param name="PaidOn">IST date.</param>
public sealed record RefundEntry(Money Amount, string Reason, string VoucherNumber, DateOnly PaidOn);
