using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// Money that came: deposits of the Advance customers, and what Deccan Pharma paid for January at its nodal office and at two
/// counters of other DDOs.
/// </summary>
internal sealed class MoneyActs(Stage stage, Troupe troupe)
{
    /// <summary>Before the first bookings.</summary>
    public async Task DepositsAsync(CancellationToken ct)
    {
        await DepositAsync(Cast.NafAdvance, troupe.NodalAt(Cast.NewDelhi), new(ReceiptMode.Rtgs, Money.FromRupees(15_00_000), new(2025, 12, 29), "HDFCR52025122900114", Cast.NafAdvance.Customer.Name), ct);
        await DepositAsync(Cast.CafAdvance, troupe.NodalAt(Cast.Chennai), new(ReceiptMode.Neft, Money.FromRupees(10_00_000), new(2025, 12, 29), "IOBAN52025122900871", Cast.CafAdvance.Customer.Name), ct);
    }

    /// <summary>
    /// The nodal office was paid for its own invoice; Panaji intimated and the nodal office accepted; Bengaluru has a part that
    /// it has yet to intimate, and money that it has yet to allocate. A deposit that Mumbai took in waits in New Delhi.
    /// </summary>
    public async Task OnJanuaryAsync(CancellationToken ct)
    {
        var owed = await OwedAsync(Cast.NafBnpl, ct);
        var mumbai = owed[Cast.Mumbai];
        await ReceiveAsync(troupe.NodalAt(Cast.Mumbai), Neft("SBIN526054000311", mumbai.Owed), [new(mumbai.Document, mumbai.Owed)], ct);
        var panaji = owed[Cast.Panaji];
        await ReceiveAsync(troupe.ClerkAt(Cast.Panaji), Neft("SBIN526054000954", panaji.Owed), [new(panaji.Document, panaji.Owed)], ct);
        await IntimateAsync(Cast.Panaji, ct);
        var bengaluru = owed[Cast.Bengaluru];
        await ReceiveAsync(troupe.ClerkAt(Cast.Bengaluru), new(ReceiptMode.Cash, Money.FromRupees(5_000), February, "KB/114", "Messenger of Deccan Pharma"), [new(bengaluru.Document, Money.FromRupees(5_000))], ct);
        await ReceiveAsync(troupe.ClerkAt(Cast.Bengaluru), Neft("CNRB526054001207", Money.FromRupees(12_500)), [], ct);
        await DepositAsync(Cast.NafAdvance, troupe.ClerkAt(Cast.Mumbai), new(ReceiptMode.Neft, Money.FromRupees(1_25_000), February, "HDFCN52026022300452", Cast.NafAdvance.Customer.Name), ct);
    }

    private static readonly DateOnly February = new(2026, 2, 23);

    private static ReceiptEntry Neft(string utr, Money amount) => new(ReceiptMode.Neft, amount, February, utr, Cast.NafBnpl.Customer.Name, "January 2026");

    private async Task DepositAsync(PlannedContract contract, Player player, ReceiptEntry entry, CancellationToken ct) => await stage.ActAsync(
        player, $"deposit {entry.Reference}", (RecordDeposit u) => u, new RecordDeposit.Input(await stage.ContractAsync(contract.Number, ct), player.Office, entry), ct);

    private async Task ReceiveAsync(Player player, ReceiptEntry entry, IReadOnlyList<AllocationWish> wishes, CancellationToken ct) => await stage.ActAsync(
        player, $"receipt {entry.Reference}", (RecordReceipt u) => u, new RecordReceipt.Input(await stage.ContractAsync(Cast.NafBnpl.Number, ct), player.Office, entry, wishes), ct);

    private async Task IntimateAsync(OfficeId office, CancellationToken ct)
    {
        var id = await PreparedAsync(office, ct);
        await stage.ActAsync(troupe.ClerkAt(office), $"send intimation {office}", (SendIntimation u) => u, new SendIntimation.Input(id), ct);
        await stage.ActAsync(troupe.NodalAt(Cast.Mumbai), $"accept intimation {office}", (AcceptIntimation u) => u, new AcceptIntimation.Input(id), ct);
    }

    private async Task<IntimationId> PreparedAsync(OfficeId office, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Intimation>()
            .Where(i => i.OwningOfficeId == office && i.ContractNumber == Cast.NafBnpl.Number).OrderBy(i => i.PreparedAtUtc).Select(i => i.Id).FirstAsync(ct);
    }

    /// <summary>January's invoices by location, with what is owed on them.</summary>
    private async Task<Dictionary<OfficeId, (LedgerDocumentId Document, Money Owed)>> OwedAsync(PlannedContract contract, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var open = await scope.ServiceProvider.GetRequiredService<OpenDocumentQueries>().OfAsync(await stage.ContractAsync(contract.Number, ct), ct);
        var from = MonthFiles.JanuaryOf(contract).From;
        var invoices = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<GstInvoice>()
            .Where(i => i.ContractNumber == contract.Number && i.PeriodFrom == from).Select(i => new { i.Id, i.OwningOfficeId }).ToListAsync(ct);
        return invoices.Join(open, i => i.Id.Value, d => d.Id.Value, (i, d) => (i.OwningOfficeId, d)).ToDictionary(x => x.OwningOfficeId, x => (x.d.Id, x.d.Owed));
    }
}
