using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>
/// The nodal office records GST that a government body keeps back of what it pays (CGST section 51), by document and head,
/// before the money is allocated, which would fall on those heads too.
/// </summary>
[Requires(Permissions.RecordTds)]
public sealed class RecordTds(IContractsStore contracts, ICustomersStore customers, TdsPosting posting, IAuditNotes audit, TimeProvider time) : IUseCase<RecordTds.Input, IReadOnlyList<TdsDeductionId>>
{
    /// <param name="Contract">Whose documents.</param>
    /// <param name="Deductor">GSTIN of who withholds: one for tax deducted at source, or one of the customer's.</param>
    /// <param name="Month">Any day of the month in which it was withheld.</param>
    /// <param name="WithheldOn">IST date of the accounts.</param>
    /// <param name="Lines">By document.</param>
    public sealed record Input(ContractId Contract, string Deductor, DateOnly Month, DateOnly WithheldOn, IReadOnlyList<TdsLine> Lines);

    /// <exception cref="RuleViolation">office.not-yours, tds.nothing, tax.gstin, tds.deductor, tds.date, tds.month, tds.more-than-rate, allocation.other-contract, ledger.more-than-owed</exception>
    public async Task<IReadOnlyList<TdsDeductionId>> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        actor.RequireOffice(contract.NodalOfficeId);
        var now = time.GetUtcNow().UtcDateTime;
        var today = IndianTime.DateOf(now);
        RuleViolation.Unless(input.Lines.Count > 0, "tds.nothing", "Choose the documents on which tax was withheld.", nameof(Input.Lines));
        RuleViolation.Unless(input.WithheldOn <= today, "tds.date", "It is recorded when it was withheld, not before.", nameof(Input.WithheldOn));
        RuleViolation.Unless(input.Month != default && input.Month <= today, "tds.month", "Enter the month in which tax was withheld; it is over or goes on.", nameof(Input.Month));
        var deductor = await DeductorAsync(input.Deductor, contract, ct);
        var made = await posting.PostAsync(contract, input, deductor, actor, now, ct);
        audit.Remark($"{Money.Sum(made.Select(m => m.Amount))} on {(made.Count == 1 ? made[0].DocumentNumber : $"{made.Count} documents")}, withheld by {deductor}");
        return [.. made.Select(m => m.Id)];
    }

    private async Task<Gstin> DeductorAsync(string text, Contract contract, CancellationToken ct)
    {
        if (!Gstin.TryParse(text, out var gstin, out var reason))
        {
            throw new RuleViolation("tax.gstin", reason) { Field = nameof(Input.Deductor) };
        }

        var own = (await customers.GetAsync(contract.CustomerId, ct)).Gstins;
        RuleViolation.Unless(
            gstin.Kind == GstinKind.TaxDeductor || own.Any(g => g.Gstin == gstin),
            "tds.deductor", $"{gstin} is neither a GSTIN for tax deducted at source (14th character D) nor one of this customer's.", nameof(Input.Deductor));
        return gstin;
    }
}

/// <summary>Tax withheld on one document.</summary>
public sealed record TdsLine(LedgerDocumentId Document, TdsHeads Heads);
