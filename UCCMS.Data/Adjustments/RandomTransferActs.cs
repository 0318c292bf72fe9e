using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Organisation;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>
/// Transfer entries at random (SOP 4.D): proposed for whole periods, submitted, verified, approved and posted in bulk, sent back,
/// recalled, given up, reversed, their reports mailed, and closed. What a location takes up is a voucher of its own.
/// </summary>
public sealed class RandomTransferActs(RandomStage stage)
{
    private const string Remark = "Look at the heads again";

    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(16) switch
    {
        0 => SendBackAsync(ct),
        1 => RecallAsync(ct),
        2 => WithdrawAsync(ct),
        3 => ReverseAsync(ct),
        4 => stage.DoAsync(Actor.System("proof"), (MailTransferReports u) => u, new MailTransferReports.Input(20), ct),
        5 => stage.DoAsync(Actor.System("proof"), (CloseTransferEntries u) => u, new CloseTransferEntries.Input(20), ct),
        6 or 7 => ProposeAsync(ct),
        8 or 9 => SubmitAsync(ct),
        10 or 11 => DecideAsync(TransferEntryStatus.Submitted, TransferEntryAction.Verify, ct),
        12 or 13 => DecideAsync(TransferEntryStatus.Verified, TransferEntryAction.Approve, ct),
        _ => PostAsync(ct),
    };

    private async Task<bool> ProposeAsync(CancellationToken ct) =>
        stage.Somebody(Role.Ddo) is { } ddo
        && await stage.DoAsync(ddo, (ProposeTransferEntries u) => u, new ProposeTransferEntries.Input(ddo.OfficeId, stage.Today.AddYears(-1), stage.Today), ct);

    private async Task<bool> SubmitAsync(CancellationToken ct)
    {
        var (ddo, drafts) = await OfDdoAsync(TransferEntryStatus.Draft, ct);
        return drafts.Count > 0 && await stage.DoAsync(ddo, (SubmitTransferEntries u) => u, new SubmitTransferEntries.Input([.. drafts.Select(e => e.Id)], ShownTransfers.Of(drafts)), ct);
    }

    // three acts and more, each of its own: a batch is opened, its entries are looked at, and it is decided as a whole
    private async Task<bool> DecideAsync(TransferEntryStatus status, TransferEntryAction step, CancellationToken ct)
    {
        var waiting = await ManyAsync(status, ct);
        var pao = waiting.Count == 0 ? null : stage.Somebody(Role.Pao, waiting[0].PaoOfficeId);
        if (pao is null)
        {
            return false;
        }

        var chosen = stage.Some([.. waiting.Where(e => e.PaoOfficeId == pao.OfficeId)]);
        var opened = await stage.RunAsync(pao, (OpenTransferBatch u) => u, new OpenTransferBatch.Input([.. chosen.Select(e => e.Id)], step), ct);
        if (opened is not { IsDone: true })
        {
            return false;
        }

        foreach (var entry in chosen)
        {
            await stage.DoAsync(pao, (OpenBatchEntry u) => u, new OpenBatchEntry.Input(opened.Value, entry.Id), ct);
        }

        return step == TransferEntryAction.Verify
            ? await stage.DoAsync(pao, (VerifyTransferEntries u) => u, new VerifyTransferEntries.Input(opened.Value, ShownTransfers.Of([.. chosen])), ct)
            : await stage.DoAsync(pao, (ApproveTransferEntries u) => u, new ApproveTransferEntries.Input(opened.Value, ShownTransfers.Of([.. chosen])), ct);
    }

    private async Task<bool> PostAsync(CancellationToken ct)
    {
        var (ddo, approved) = await OfDdoAsync(TransferEntryStatus.Approved, ct);
        List<TransferEntry> due = [.. approved.Where(e => stage.UtcNow - e.ApprovedAtUtc > TransferEntry.RecallWindow)];
        return due.Count > 0 && await stage.DoAsync(
            ddo, (PostTransferEntries u) => u, new PostTransferEntries.Input([.. due.Select(e => new PostTransferEntries.PostedEntry(e.Id, RandomVoucherActs.Voucher(stage, e.Total)))]), ct);
    }

    private async Task<bool> SendBackAsync(CancellationToken ct)
    {
        var entry = stage.OneOf(await ManyAsync(stage.Random.Next(2) == 0 ? TransferEntryStatus.Submitted : TransferEntryStatus.Verified, ct));
        var pao = entry is null ? null : stage.Somebody(Role.Pao, entry.PaoOfficeId);
        return entry is not null && (stage.Random.Next(3) == 0
            ? await stage.DoAsync(pao, (RejectTransferEntries u) => u, new RejectTransferEntries.Input([entry.Id], Remark), ct)
            : await stage.DoAsync(pao, (ReturnTransferEntries u) => u, new ReturnTransferEntries.Input([entry.Id], Remark), ct));
    }

    private async Task<bool> RecallAsync(CancellationToken ct)
    {
        var entry = stage.OneOf(await ManyAsync(TransferEntryStatus.Approved, ct));
        return entry is not null && await stage.DoAsync(stage.Somebody(Role.Pao, entry.PaoOfficeId), (RecallTransferEntries u) => u, new RecallTransferEntries.Input([entry.Id]), ct);
    }

    private async Task<bool> WithdrawAsync(CancellationToken ct)
    {
        var (ddo, drafts) = await OfDdoAsync(TransferEntryStatus.Draft, ct);
        return drafts.Count > 0 && await stage.DoAsync(ddo, (WithdrawTransferEntries u) => u, new WithdrawTransferEntries.Input([drafts[0].Id], Remark), ct);
    }

    private async Task<bool> ReverseAsync(CancellationToken ct)
    {
        var (ddo, posted) = await OfDdoAsync(TransferEntryStatus.Posted, ct);
        return posted.Count > 0 && await stage.DoAsync(ddo, (PrepareReversingEntry u) => u, new PrepareReversingEntry.Input(posted[0].Id, Remark), ct);
    }

    private async Task<(Actor? Ddo, IReadOnlyList<TransferEntry> Entries)> OfDdoAsync(TransferEntryStatus status, CancellationToken ct)
    {
        var found = await ManyAsync(status, ct);
        var ddo = found.Count == 0 ? null : stage.Somebody(Role.Ddo, found[0].DdoOfficeId);
        return (ddo, ddo is null ? [] : stage.Some([.. found.Where(e => e.DdoOfficeId == ddo.OfficeId)]));
    }

    private Task<IReadOnlyList<TransferEntry>> ManyAsync(TransferEntryStatus status, CancellationToken ct) =>
        stage.ManyAsync(db => db.Scoped<TransferEntry>().Where(e => e.Status == status).OrderByDescending(e => e.PreparedAtUtc), ct);
}
