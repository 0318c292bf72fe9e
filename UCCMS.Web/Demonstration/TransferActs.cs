using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// Two months from before UCCMS that APT settled at New Delhi GPO and nobody apportioned: October is carried to the locations,
/// November stands at every step between the DDO and the Postal Accounts Office (SOP 4.D).
/// </summary>
internal sealed class TransferActs(Stage stage, Troupe troupe)
{
    private static readonly DateOnly October = new(2025, 10, 1);
    private static readonly DateOnly November = new(2025, 11, 1);

    private static readonly (OfficeId Office, decimal October, decimal November)[] Shares =
    [
        (Cast.SarojiniNagar, 182_340.50m, 196_200m), (Cast.Ampc, 95_410m, 101_775.25m), (Cast.Mumbai, 248_900m, 231_640.75m), (Cast.Bengaluru, 164_280m, 170_915m), (Cast.Chennai, 120_455.20m, 318_500m),
    ];

    public async Task ApportionAsync(CancellationToken ct)
    {
        await stage.MoveToAsync(new DateOnly(2026, 2, 12), ct);
        await EnterAsync(ct);
        var october = await ProposedAsync(October, ct);
        await SubmitAsync("october", october, ct);
        await DecideAsync("october verify", troupe.Verifier, TransferEntryAction.Verify, october, ct);
        await DecideAsync("october approve", troupe.Approver, TransferEntryAction.Approve, october, ct);
        await stage.MoveToAsync(new DateOnly(2026, 2, 13), ct);
        await SendReportsAsync("october", ct);
        await PostAsync("october", october, ct);
        foreach (var entry in october.Where(e => e.ToOfficeId != Cast.Mumbai))
        {
            await TakeUpAsync(entry, ct);
        }
    }

    /// <summary>Drafts, one that came back, one to be verified, one to be approved, one to be posted.</summary>
    public async Task NovemberAsync(CancellationToken ct)
    {
        await stage.MoveToAsync(new DateOnly(2026, 3, 4), ct);
        var november = await ProposedAsync(November, ct);
        if (november.Count < 4)
        {
            throw new InvalidOperationException("The demonstration wants an entry for every step.");
        }

        await SubmitAsync("november", november.Take(4), ct);
        await stage.ActAsync(troupe.Verifier, "return november", (ReturnTransferEntries u) => u, new ReturnTransferEntries.Input([november[0].Id], "The journal of the office shows another head for three articles; please look."), ct);
        await DecideAsync("november verify", troupe.Verifier, TransferEntryAction.Verify, november.Skip(2).Take(2), ct);
        await DecideAsync("november approve", troupe.Approver, TransferEntryAction.Approve, november.Skip(3).Take(1), ct);
    }

    // inside Delhi CGST and SGST, to other States IGST, all under the GSTIN of the nodal office as APT had it
    private static string Row(OfficeId office, DateOnly month, decimal net)
    {
        var tax = decimal.Round(net * 0.18m, 2, MidpointRounding.AwayFromZero);
        var isDelhi = office == Cast.SarojiniNagar || office == Cast.Ampc;
        var half = decimal.Round(net * 0.09m, 2, MidpointRounding.AwayFromZero);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Cast.NafAdvance.Customer.Id},{Cast.NafAdvance.Number},{month:dd-MM-yyyy},{month.AddMonths(1).AddDays(-1):dd-MM-yyyy},{office},{net},{(isDelhi ? half : 0)},{(isDelhi ? half : 0)},{(isDelhi ? 0 : tax)},APT/{month:yyMM}/0101,{month.AddMonths(1).AddDays(4):dd-MM-yyyy}");
    }

    private async Task EnterAsync(CancellationToken ct)
    {
        const string Name = "pending-october-november-2025.csv";
        var text = string.Join('\n', [string.Join(',', PendingApportionmentFile.ColumnNames), .. Shares.Select(s => Row(s.Office, October, s.October)), .. Shares.Select(s => Row(s.Office, November, s.November))]);
        var bytes = Encoding.UTF8.GetBytes(text);
        using var content = new MemoryStream(bytes);
        using var table = TableFile.Open(content, Name, bytes.Length);
        var file = PendingApportionmentFile.Read(table, new DateOnly(2026, 2, 12));
        await stage.ActAsync(
            troupe.NodalAt(Cast.NewDelhi), "pending apportionments", (EnterPendingApportionments u) => u, new EnterPendingApportionments.Input(Name, Convert.ToHexStringLower(SHA256.HashData(bytes)), file), ct);
    }

    private async Task<IReadOnlyList<TransferEntry>> ProposedAsync(DateOnly month, CancellationToken ct)
    {
        var input = new ProposeTransferEntries.Input(Cast.NewDelhi, month, month.AddMonths(1).AddDays(-1));
        var made = await stage.ActAsync(troupe.Ddo, $"propose {month:o}", (ProposeTransferEntries u) => u, input, ct);
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<TransferEntry>().AsNoTracking().Where(e => made.Entries.Contains(e.Id)).OrderBy(e => e.Number).ToListAsync(ct);
    }

    private async Task SubmitAsync(string step, IEnumerable<TransferEntry> entries, CancellationToken ct)
    {
        var chosen = entries.ToList();
        await stage.ActAsync(troupe.Ddo, $"submit transfers {step}", (SubmitTransferEntries u) => u, new SubmitTransferEntries.Input([.. chosen.Select(e => e.Id)], ShownTransfers.Of(chosen)), ct);
    }

    private async Task DecideAsync(string step, Player player, TransferEntryAction action, IEnumerable<TransferEntry> entries, CancellationToken ct)
    {
        var chosen = entries.ToList();
        var batch = await stage.ActAsync(player, $"batch {step}", (OpenTransferBatch u) => u, new OpenTransferBatch.Input([.. chosen.Select(e => e.Id)], action), ct);
        foreach (var entry in chosen)
        {
            await stage.ActAsync(player, $"open {step} {entry.Number}", (OpenBatchEntry u) => u, new OpenBatchEntry.Input(batch, entry.Id), ct);
        }

        _ = action == TransferEntryAction.Verify
            ? await stage.ActAsync(player, step, (VerifyTransferEntries u) => u, new VerifyTransferEntries.Input(batch, ShownTransfers.Of(chosen)), ct)
            : await stage.ActAsync(player, step, (ApproveTransferEntries u) => u, new ApproveTransferEntries.Input(batch, ShownTransfers.Of(chosen)), ct);
    }

    private async Task SendReportsAsync(string step, CancellationToken ct) =>
        await stage.ActAsync(null, $"transfer reports {step}", (MailTransferReports u) => u, new MailTransferReports.Input(100), ct);

    private async Task PostAsync(string step, IReadOnlyList<TransferEntry> entries, CancellationToken ct)
    {
        var posted = entries.Select((e, at) => new PostTransferEntries.PostedEntry(e.Id, new VoucherEntry($"TE2602{at + 1:D5}", new DateOnly(2026, 2, 13), e.Total)));
        await stage.ActAsync(troupe.Ddo, $"post transfers {step}", (PostTransferEntries u) => u, new PostTransferEntries.Input([.. posted]), ct);
    }

    private async Task TakeUpAsync(TransferEntry entry, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var misc = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<MiscTransaction>().AsNoTracking().SingleAsync(m => m.TransferEntryId == entry.Id && m.Status == MiscTransactionStatus.Draft, ct);
        var voucher = new VoucherEntry($"MT2602{entry.ToOfficeId.Value % 100_000:D5}", new DateOnly(2026, 2, 13), misc.Amount);
        await stage.ActAsync(troupe.ClerkAt(entry.ToOfficeId), $"take up {entry.Number}", (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc.Id, voucher), ct);
    }
}
