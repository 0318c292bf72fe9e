using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Takes the invoices of APT of a period, whose return was filed on them, and the notes on them into the books as the
/// documents the customer owes on; a BNPL customer's money is then allocated to them.
/// </summary>
[Requires(Permissions.RecordAptSettlement)]
public sealed class BookReportedAptInvoices(PeriodCases cases, IAdjustmentsStore adjustments, ReportedAptDocuments reported) : IUseCase<BookReportedAptInvoices.Input, Done>
{
    /// <summary>The contract and the first day of the billing period.</summary>
    public sealed record Input(ContractId Contract, DateOnly PeriodFrom);

    /// <exception cref="RuleViolation">office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (contract, of) = await cases.OfAsync(input.Contract, input.PeriodFrom, ct);
        actor.RequireOffice(contract.NodalOfficeId);
        await reported.BookAsync(await adjustments.WholeAptInvoicesAsync(contract.Id, of.PeriodFrom, ct), BookedContract.Of(contract), ct);
        return Done.Value;
    }
}
