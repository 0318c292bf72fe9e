using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// Two months of four customers, made by the people of the cast through the real use cases: January carried to issued
/// invoices, February at the stage where drafts wait. In Development only; a second run changes nothing.
/// </summary>
internal sealed class DemonstrationMonth(IServiceProvider services, string folder, TextWriter progress)
{
    /// <summary>The day on which a newcomer finds the business.</summary>
    public static readonly DateOnly BusinessDay = new(2026, 3, 5);

    private readonly Stage stage = new(services, progress);

    /// <returns>False when it was there already.</returns>
    public async Task<bool> EnsureAsync(CancellationToken ct)
    {
        if (await IsThereAsync(ct))
        {
            return false;
        }

        await stage.SayAsync("Making the demonstration: people, customers and contracts …");
        await stage.MoveToAsync(new DateOnly(2025, 12, 1), ct);
        var troupe = await GatherAsync(ct);
        var setUp = new SetUp(stage, troupe);
        await setUp.RegistrationsAsync(ct);
        await setUp.CustomersAndContractsAsync(ct);
        var money = new MoneyActs(stage, troupe);
        await stage.MoveToAsync(new DateOnly(2025, 12, 30), ct);
        await money.DepositsAsync(ct);
        var acts = new Acts(stage, troupe);
        var files = new MonthFiles();
        await JanuaryAsync(acts, files, ct);
        var notes = new NoteActs(stage, troupe);
        await stage.MoveToAsync(new DateOnly(2026, 2, 6), ct);
        await notes.OnJanuaryAsync(ct);
        await stage.SayAsync("GSTR-1 of January: prepared and filed by the filing offices …");
        await new FilingActs(stage, troupe).FileJanuaryAsync(ct);
        await stage.SayAsync("October and November 2025: apportioned at last, by DDO, Postal Accounts Office and locations …");
        var transfers = new TransferActs(stage, troupe);
        await transfers.ApportionAsync(ct);
        var barcodes = new BarcodeActs(stage, troupe);
        await barcodes.SoftCopyAsync(ct);
        await stage.MoveToAsync(new DateOnly(2026, 2, 24), ct);
        await money.OnJanuaryAsync(ct);
        await new BankActs(stage, troupe).StatementAsync(ct);
        await new VoucherActs(stage, troupe).OnJanuaryAsync(ct);
        await FebruaryAsync(acts, files, ct);
        await transfers.NovemberAsync(ct);
        await WriteFilesAsync(files, ct);
        await stage.MoveToAsync(BusinessDay, ct);
        await barcodes.RequestThatWaitsAsync(ct);
        await new SapActs(stage, troupe).TakeOverAsync(ct);
        await new CreditActs(stage, troupe).OnBusinessDayAsync(ct);
        await notes.OneThatWaitsAsync(ct);
        await setUp.ContractAwaitingApprovalAsync(ct);
        await stage.SayAsync($"The demonstration is ready; files to try are in {folder}.");
        return true;
    }

    // The last act of the demonstration: where its contract is, all before it is too.
    private Task<bool> IsThereAsync(CancellationToken ct) => services.GetRequiredService<StartReads>().IsContractSubmittedAsync(Cast.AwaitingApproval.Number, ct);

    private async Task<Troupe> GatherAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var administrator = Troupe.Administrator;
        await stage.EnterAsync(administrator, ct);
        await new MailCentre(stage).EnsureAsync(db, administrator, ct);
        var troupe = await Troupe.GatherAsync(db, ct);
        foreach (var player in troupe.Everybody)
        {
            await stage.EnterAsync(player, ct);
        }

        var second = troupe.OfficiatingAt(Cast.NewDelhi, stage.PersonOf(troupe.DivisionOf(Cast.SarojiniNagar)));
        await stage.ActAsync(administrator, "officiating", (AssignPost u) => u, second, ct);
        return troupe;
    }

    private async Task JanuaryAsync(Acts acts, MonthFiles files, CancellationToken ct)
    {
        await stage.SayAsync("January 2026: bookings, drafts, consolidation, invoices …");
        await stage.MoveToAsync(new DateOnly(2026, 1, 31), new TimeOnly(20, 0), ct); // the counters have closed; Advance was billed on the 30th
        foreach (var (office, bookings) in files.January)
        {
            await acts.ImportBookingsAsync(office, $"bookings-{office}-january.csv", bookings, ct);
            await acts.ResolveAsync(office, "january", ct);
        }

        foreach (var contract in Cast.Contracts.OrderBy(c => c.Payment))
        {
            if (contract.Payment == PaymentKind.Bnpl)
            {
                await stage.MoveToAsync(new DateOnly(2026, 2, 3), ct); // billed by the seventh
            }

            var from = MonthFiles.JanuaryOf(contract).From;
            await acts.ImportAptInvoiceAsync(contract, $"apt-invoice-{contract.Number}-january.csv", files.AptInvoiceOfJanuary(contract), ct);
            await acts.HandOverAsync(contract, from, ct);
            foreach (var (office, _) in contract.Locations)
            {
                await acts.SubmitAsync(contract, office, from, ct);
                await acts.EndorseAsync(contract, office, from, ct);
                await acts.AcceptAsync(contract, office, from, ct);
            }

            await acts.ConsolidateAndIssueAsync(contract, from, ct);
        }
    }

    private async Task FebruaryAsync(Acts acts, MonthFiles files, CancellationToken ct)
    {
        await stage.SayAsync("February 2026: 20,000 bookings, APT invoices, drafts at every stage …");
        await stage.MoveToAsync(new DateOnly(2026, 3, 3), ct);
        foreach (var (office, bookings) in files.February)
        {
            await acts.ImportBookingsAsync(office, $"bookings-{office}-february.csv", bookings, ct);
        }

        await acts.ImportBookingsAsync(Cast.Mumbai, "bharat-retail-february.csv", files.WrongFile, ct);
        foreach (var contract in Cast.Contracts)
        {
            await acts.ImportAptInvoiceAsync(contract, $"apt-invoice-{contract.Number}-february.csv", files.AptInvoiceOfFebruary(contract), ct);
            if (contract != Cast.SingleOffice)
            {
                // Jaipur's nodal office has yet to hand its invoice over
                await acts.HandOverAsync(contract, MonthFiles.FebruaryOf(contract).From, ct);
            }
        }

        await NafAdvanceAsync(acts, ct);
        await NafBnplAsync(acts, ct);
        await CafAdvanceAsync(acts, ct);
    }

    /// <summary>Mumbai and Chennai still have work; Bengaluru waits for its division, AMPC for the nodal office.</summary>
    private static async Task NafAdvanceAsync(Acts acts, CancellationToken ct)
    {
        var (contract, from) = (Cast.NafAdvance, MonthFiles.FebruaryOf(Cast.NafAdvance).From);
        foreach (var office in new[] { Cast.SarojiniNagar, Cast.Ampc, Cast.Bengaluru })
        {
            await acts.ResolveAsync(office, "february", ct);
            await acts.SubmitAsync(contract, office, from, ct);
        }

        await acts.EndorseAsync(contract, Cast.SarojiniNagar, from, ct);
        await acts.AcceptAsync(contract, Cast.SarojiniNagar, from, ct);
        await acts.EndorseAsync(contract, Cast.Ampc, from, ct);
    }

    /// <summary>Panaji and Bengaluru are accepted; Mumbai's own draft is in its queue.</summary>
    private static async Task NafBnplAsync(Acts acts, CancellationToken ct)
    {
        var (contract, from) = (Cast.NafBnpl, MonthFiles.FebruaryOf(Cast.NafBnpl).From);
        await acts.ResolveAsync(Cast.Panaji, "february", ct);
        foreach (var office in new[] { Cast.Panaji, Cast.Bengaluru })
        {
            await acts.SubmitAsync(contract, office, from, ct);
            await acts.EndorseAsync(contract, office, from, ct);
            await acts.AcceptAsync(contract, office, from, ct);
        }
    }

    /// <summary>Anna Road was returned; Coimbatore waits for its division; Chennai has yet to begin.</summary>
    private static async Task CafAdvanceAsync(Acts acts, CancellationToken ct)
    {
        var (contract, from) = (Cast.CafAdvance, MonthFiles.FebruaryOf(Cast.CafAdvance).From);
        foreach (var office in new[] { Cast.AnnaRoad, Cast.Coimbatore })
        {
            await acts.ResolveAsync(office, "february", ct);
            await acts.SubmitAsync(contract, office, from, ct);
        }

        await acts.ReturnAsync(contract, Cast.AnnaRoad, from, "Three articles of 14 February are said to be cancelled; check the counter slips.", ct);
    }

    private async Task WriteFilesAsync(MonthFiles files, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "bookings-mumbai-gpo-26-27-february.csv"), PlannedBooking.File(files.LeftOver), ct);
    }
}
