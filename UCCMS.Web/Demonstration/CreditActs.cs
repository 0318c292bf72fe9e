using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// Credit of the book-now-pay-later customers: Deccan Pharma has a limit, and a guarantee that ends soon; the limit of Pink City
/// waits for its division.
/// </summary>
internal sealed class CreditActs(Stage stage, Troupe troupe)
{
    public async Task OnBusinessDayAsync(CancellationToken ct)
    {
        var day = DemonstrationMonth.BusinessDay;
        var pharma = await stage.ContractAsync(Cast.NafBnpl.Number, ct);
        var nodal = troupe.NodalAt(Cast.NafBnpl.Nodal);
        await stage.ActAsync(
            nodal,
            "guarantee",
            (EnterGuarantee u) => u,
            new EnterGuarantee.Input(pharma, new(GuaranteeKind.BankGuarantee, "BG/2025/004417", "State Bank of India, Fort, Mumbai", Money.FromRupees(1_00_000), new(2025, 3, 26), new(2026, 3, 25), new(2026, 6, 25))),
            ct);
        var limit = await stage.ActAsync(nodal, "credit limit", (ProposeCreditLimit u) => u, new ProposeCreditLimit.Input(pharma, new(Money.FromRupees(1_00_000), day, "Three billing cycles, CO/MH/BD/114 of 02-Mar-2026")), ct);
        await stage.ActAsync(troupe.CircleOf(Cast.NafBnpl.Nodal), "credit limit approved", (DecideCreditLimit u) => u, new DecideCreditLimit.Input(limit), ct);
        await stage.ActAsync(
            troupe.NodalAt(Cast.SingleOffice.Nodal),
            "credit limit proposed",
            (ProposeCreditLimit u) => u,
            new ProposeCreditLimit.Input(await stage.ContractAsync(Cast.SingleOffice.Number, ct), new(Money.FromRupees(75_000), day, "Request of the customer of 01-Mar-2026", "Letter 14/2026 of the circle")),
            ct);
    }
}
