using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement.Cheques;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Acts on money that comes in and goes out, at random: receipts, deposits, allocation, refunds, intimations and what undoes them.</summary>
public sealed class RandomMoneyActs(RandomStage stage)
{
    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public Task<bool> NextAsync(CancellationToken ct = default) => stage.Random.Next(12) switch
    {
        0 => AllocateAsync(ct),
        1 => UndoAsync(ct),
        2 => ReverseAsync(ct),
        3 => RefundAsync(ct),
        4 => SendAsync(ct),
        5 => TakeInAsync(ct),
        6 => SettleAsync(ct),
        _ => ReceiveAsync(ct),
    };

    private async Task<bool> ReceiveAsync(CancellationToken ct)
    {
        var contract = await stage.OneAsync(db => db.Scoped<Contract>().Where(c => c.Status == ContractStatus.Active), ct);
        if (contract is null)
        {
            return false;
        }

        var owed = await stage.ManyAsync(db => Owed(db, contract.Id), ct);
        var wishes = owed.OrderBy(_ => stage.Random.Next()).Take(stage.Random.Next(4)).ToList();
        var whole = Money.Sum(wishes.Select(b => b.Amount)); // whole documents: only these are posted further
        var entry = RandomBankActs.EntryOf(stage, whole + new Money(100 * (1 + stage.Random.Next(5_000))));
        if (contract.IsAdvance)
        {
            return await stage.DoAsync(stage.Somebody(Role.NodalOffice, contract.NodalOfficeId), (RecordDeposit u) => u, new RecordDeposit.Input(contract.Id, contract.NodalOfficeId, entry), ct);
        }

        // at its nodal office, or at the counter of a document's location, which takes an intimation
        var office = wishes.Count > 0 && stage.Random.Next(3) == 0 ? wishes[0].OwningOfficeId : contract.NodalOfficeId;
        return await stage.DoAsync(stage.At(office), (RecordReceipt u) => u, new RecordReceipt.Input(contract.Id, office, entry, [.. wishes.Select(b => new AllocationWish(b.DocumentId, b.Amount))]), ct);
    }

    private async Task<bool> AllocateAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(db => Recorded(db).Where(r => r.Purpose == ReceiptPurpose.Payment), ct) is not { } receipt)
        {
            return false;
        }

        var owed = stage.OneOf(await stage.ManyAsync(db => Owed(db, receipt.ContractId), ct));
        return owed is not null && await stage.DoAsync(
            stage.At(receipt.OwningOfficeId), (AllocateReceipt u) => u, new AllocateReceipt.Input(receipt.Id, [new(owed.DocumentId, Smaller(owed.Amount, new Money(1 + stage.Random.Next(1_000_000))))]), ct);
    }

    private async Task<bool> UndoAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<Allocation>().Where(a => !a.IsUndone).OrderByDescending(a => a.MadeAtUtc), ct) is { } made
        && await stage.DoAsync(stage.At(made.OwningOfficeId), (UndoAllocation u) => u, new UndoAllocation.Input(made.Id, "Taken for another document"), ct);

    private async Task<bool> ReverseAsync(CancellationToken ct) =>
        await stage.OneAsync(Recorded, ct) is { } receipt
        && await stage.DoAsync(stage.At(receipt.OwningOfficeId), (ReverseReceipt u) => u, new ReverseReceipt.Input(receipt.Id, "Entered twice"), ct);

    private async Task<bool> RefundAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(Recorded, ct) is not { } receipt)
        {
            return false;
        }

        var entry = new RefundEntry(new Money(1 + stage.Random.Next(20_000)), "Paid too much", $"RF{stage.Random.Next(1_000_000)}", stage.Today);
        ReceiptId? of = receipt.Purpose == ReceiptPurpose.Payment ? receipt.Id : null;
        return await stage.DoAsync(stage.Somebody(Role.Ddo), (RefundMoney u) => u, new RefundMoney.Input(receipt.ContractId, of, entry), ct);
    }

    private async Task<bool> SendAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<Intimation>().Where(i => i.Status == IntimationStatus.Prepared), ct) is { } prepared
        && await stage.DoAsync(stage.At(prepared.OwningOfficeId), (SendIntimation u) => u, new SendIntimation.Input(prepared.Id), ct);

    private async Task<bool> TakeInAsync(CancellationToken ct)
    {
        if (await stage.OneAsync(db => db.Scoped<Intimation>().Where(i => i.Status == IntimationStatus.Sent), ct) is not { } sent)
        {
            return false;
        }

        var there = stage.Somebody(Role.NodalOffice, sent.ToOffice) ?? stage.Somebody(Role.Ddo, sent.ToOffice);
        return stage.Random.Next(3) == 0
            ? await stage.DoAsync(there, (ReturnIntimation u) => u, new ReturnIntimation.Input(sent.Id, "Not ours"), ct)
            : await stage.DoAsync(there, (AcceptIntimation u) => u, new AcceptIntimation.Input(sent.Id), ct);
    }

    private async Task<bool> SettleAsync(CancellationToken ct) =>
        await stage.OneAsync(db => db.Scoped<Contract>().Where(c => c.Status == ContractStatus.Active), ct) is { IsAdvance: true } contract
        && await stage.DoAsync(Actor.System("proof"), (SettleFromDeposit u) => u, new SettleFromDeposit.Input(contract.Id), ct);

    private static IQueryable<Receipt> Recorded(UccmsDbContext db) => db.Scoped<Receipt>().Where(r => r.Status == ReceiptStatus.Recorded).OrderByDescending(r => r.RecordedAtUtc);

    private static IQueryable<LedgerBalanceRow> Owed(UccmsDbContext db, ContractId contract)
    {
        var account = BookedContract.IdOf(contract);
        return db.Scoped<LedgerBalanceRow>().Where(b => b.ContractId == account && b.Stage == RupeeStage.Owed && b.Amount > Money.Zero).OrderBy(b => b.DocumentId);
    }

    private static Money Smaller(Money a, Money b) => a < b ? a : b;
}
