using UCCMS.Core.Contracts;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>Open bills, reminders and charged interest for writing.</summary>
public interface IDuesStore
{
    void Add(DuesReminder reminder);

    void Add(InterestCharge charge);

    /// <summary>Everything open of a BNPL contract, whoever of its locations the actor sees; empty of another contract.</summary>
    /// <exception cref="RuleViolation">contract.unknown</exception>
    Task<ContractDues> OfContractAsync(ContractId contract, CancellationToken ct);

    /// <summary>Those of these keys that were used.</summary>
    Task<IReadOnlySet<string>> RemindedAsync(IReadOnlyCollection<string> keys, CancellationToken ct);

    /// <summary>A bill of a BNPL contract with what changed on it.</summary>
    /// <exception cref="RuleViolation">dues.not-found</exception>
    Task<BillHistory> HistoryAsync(LedgerDocumentId bill, CancellationToken ct);
}

/// <summary>What is open of a contract, and whom it concerns.</summary>
public sealed record ContractDues(
    ContractId Contract, string ContractNumber, OfficeId NodalOffice, string NodalOfficeName, string CustomerName, string CustomerEmail, IReadOnlyList<OpenBill> Bills);

/// <summary>An invoice or debit note on which something is owed.</summary>
public sealed record OpenBill(LedgerDocumentId Id, string Number, DateOnly BilledOn, Money Owed)
{
    public DateOnly DueOn => DueDay.Of(BilledOn);
}

/// <summary>A bill as interest sees it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind">Interest is charged on invoices; a debit note bears none.</param>
/// <param name="NodalOffice">That charges it.</param>
/// <param name="BilledOn">Its date.</param>
/// <param name="Changes">Of what is owed.</param>
/// <param name="Charged">Interest charged so far, by notes that are issued or wait for their approver.</param>
public sealed record BillHistory(LedgerDocumentId Id, string Number, LedgerDocumentKind Kind, OfficeId NodalOffice, DateOnly BilledOn, IReadOnlyList<OwedChange> Changes, Money Charged)
{
    public LateInterest At(Percent rate) => new(BilledOn, rate, Changes);
}

/// <summary>Interest on a bill was proposed for a debit note. It counts as charged unless the proposal was refused or taken back.</summary>
public sealed class InterestCharge : IOfficeOwned
{
    private InterestCharge()
    {
    }

    /// <summary>The proposal, whose debit note it is.</summary>
    public NoteProposalId ProposalId { get; private set; }

    public LedgerDocumentId DocumentId { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>Before tax.</summary>
    public Money Amount { get; private set; }

    /// <summary>Counted to the day before.</summary>
    public DateOnly Until { get; private set; }

    public static InterestCharge Of(NoteProposalId proposal, BillHistory bill, Money amount, DateOnly until) => new()
    {
        ProposalId = proposal,
        DocumentId = bill.Id,
        OwningOfficeId = bill.NodalOffice,
        NodalOfficeId = bill.NodalOffice,
        Amount = amount,
        Until = until,
    };
}
