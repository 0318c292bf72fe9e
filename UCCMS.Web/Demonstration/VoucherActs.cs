using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// January in the accounts of the nodal offices: what APT settled of the Advance customers, one difference with its voucher
/// prepared; a BNPL customer's payment posted, and the ticket to CEPT that followed it (SOP 4.B, 4.C).
/// </summary>
internal sealed class VoucherActs(Stage stage, Troupe troupe)
{
    private static readonly DateOnly Day = new(2026, 2, 25);

    public async Task OnJanuaryAsync(CancellationToken ct)
    {
        await stage.MoveToAsync(Day, ct);
        await SettledByAptAsync(Cast.NafAdvance, ct); // it waits to be compared
        var kaveri = await SettledByAptAsync(Cast.CafAdvance, ct);
        await stage.ActAsync(troupe.NodalAt(Cast.Chennai), "difference to APT", (ProposeAptDifference u) => u, new ProposeAptDifference.Input(kaveri), ct);
        await PinkCityPaysAsync(ct);
    }

    private async Task<AptSettlementId> SettledByAptAsync(PlannedContract contract, CancellationToken ct) => await stage.ActAsync(
        troupe.NodalAt(contract.Nodal),
        $"settled by APT {contract.Number}",
        (RecordAptSettlement u) => u,
        new RecordAptSettlement.Input(await stage.ContractAsync(contract.Number, ct), MonthFiles.JanuaryOf(contract).From),
        ct);

    private async Task PinkCityPaysAsync(CancellationToken ct)
    {
        var (nodal, contract) = (troupe.NodalAt(Cast.Jaipur), await stage.ContractAsync(Cast.SingleOffice.Number, ct));
        var owed = await OwedAsync(Cast.SingleOffice, ct);
        var total = Money.Sum(owed.Select(o => o.Amount));
        var receipt = new ReceiptEntry(ReceiptMode.Neft, total, new(2026, 2, 24), "BARBN52026022400418", Cast.SingleOffice.Customer.Name, "January 2026");
        await stage.ActAsync(nodal, "receipt of Pink City", (RecordReceipt u) => u, new RecordReceipt.Input(contract, Cast.Jaipur, receipt, owed), ct);
        var misc = await stage.ActAsync(
            nodal, "misc. transaction of Pink City", (PrepareMiscTransaction u) => u, new PrepareMiscTransaction.Input(contract, MonthFiles.JanuaryOf(Cast.SingleOffice).From, []), ct);
        await stage.ActAsync(nodal, "post Pink City", (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc, new("MT2602000417", Day, total)), ct);
        await stage.ActAsync(nodal, "raise ticket of Pink City", (RaiseCeptTicket u) => u, new RaiseCeptTicket.Input(await TicketAsync(misc, ct), "CEPT-2026-004417", Day), ct);
    }

    private async Task<IReadOnlyList<AllocationWish>> OwedAsync(PlannedContract contract, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var from = MonthFiles.JanuaryOf(contract).From;
        var invoices = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<GstInvoice>()
            .Where(i => i.ContractNumber == contract.Number && i.PeriodFrom == from && i.Payable > Money.Zero).OrderBy(i => i.Number).Select(i => new { i.Id, i.Payable }).ToListAsync(ct);
        return [.. invoices.Select(i => new AllocationWish(new LedgerDocumentId(i.Id.Value), i.Payable))];
    }

    private async Task<CeptTicketId> TicketAsync(MiscTransactionId misc, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var cause = $"misc-transaction/{misc.Value}";
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<CeptTicket>().Where(t => t.CauseKey == cause).Select(t => t.Id).SingleAsync(ct);
    }
}
