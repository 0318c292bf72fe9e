using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Ends findings, one or many of a kind, with a reason. Only the booking office does, and only while the draft is not submitted.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class ResolveFindings(IBookingsStore bookings, IContractsStore contracts, IAuditNotes notes, TimeProvider time)
    : IUseCase<ResolveFindings.Input, int>
{
    /// <param name="Findings">Ids.</param>
    /// <param name="MoveTo">The contract the bookings belong to, when they are moved.</param>
    public sealed record Input(IReadOnlyList<long> Findings, FindingResolution Resolution, string Reason, ContractId? MoveTo = null);

    /// <returns>Number of findings ended, those beside them on the same bookings included.</returns>
    /// <exception cref="RuleViolation">finding.unknown, finding.period-closed, finding.not-covered, and those of <see cref="BookingFinding.Resolve"/></exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var found = await bookings.FindingsAsync(input.Findings, ct);
        RuleViolation.Unless(
            found.Count > 0 && found.Count == input.Findings.Distinct().Count(), "finding.unknown", "A finding is not there any more, or belongs to another office.");
        var contract = await TargetAsync(input, ct);
        var beside = (await bookings.OnBookingsAsync([.. found.Select(f => f.Booking.Id)], ct)).ToLookup(f => f.BookingId);
        var (now, ended) = (time.GetUtcNow().UtcDateTime, 0);
        foreach (var (finding, booking) in found)
        {
            if (finding.EndedWith is { } other && input.Findings.Contains(other))
            {
                continue; // by this very act, with another finding on the same booking
            }

            actor.RequireOffice(finding.OwningOfficeId);
            await RequireOpenPeriodAsync(booking, ct);
            finding.Resolve(booking, input.Resolution, input.Reason, contract is null ? null : await PlaceAsync(contract, booking, ct), actor, now);
            ended += 1 + EndBeside(finding, beside[booking.Id], actor, now);
        }

        notes.Remark(input.Reason);
        return ended;
    }

    private static int EndBeside(BookingFinding finding, IEnumerable<BookingFinding> beside, Actor actor, DateTime now)
    {
        var answered = beside.Where(o => o.Id != finding.Id && o.Resolution == FindingResolution.Open && finding.Answers(o)).ToList();
        answered.ForEach(o => o.EndWith(finding, actor, now));
        return answered.Count;
    }

    private async Task<Contract?> TargetAsync(Input input, CancellationToken ct)
    {
        if (input.Resolution != FindingResolution.MovedToCustomer)
        {
            return null;
        }

        var target = input.MoveTo ?? throw new RuleViolation("finding.no-target", "Choose the contract the booking belongs to.") { Field = nameof(Input.MoveTo) };
        return await contracts.GetAsync(target, ct);
    }

    private async Task<BillingPlace> PlaceAsync(Contract contract, Booking booking, CancellationToken ct)
    {
        var day = DateOnly.FromDateTime(booking.BookedAt);
        RuleViolation.Unless(
            contract.Covers(booking.OwningOfficeId, booking.Product, day),
            "finding.not-covered",
            $"Contract {contract.Number} does not cover product {booking.Product} of this office on {IndianTime.Show(day)}.",
            nameof(Input.MoveTo));
        var dated = contract.PeriodContaining(day);
        var billed = dated;
        while (await bookings.IsClosedAsync(contract.Id, booking.OwningOfficeId, billed.From, ct))
        {
            billed = contract.PeriodContaining(billed.To.AddDays(1));
        }

        return new BillingPlace(contract.CustomerId, contract.Id, contract.NodalOfficeId, dated.From, billed.From);
    }

    private async Task RequireOpenPeriodAsync(Booking booking, CancellationToken ct) => RuleViolation.Unless(
        booking.ContractId is not { } contract || booking.BilledFrom is not { } period
            || !await bookings.IsClosedAsync(contract, booking.OwningOfficeId, period, ct),
        "finding.period-closed",
        "The draft of this period is submitted. Have it returned before its findings are changed.");
}
