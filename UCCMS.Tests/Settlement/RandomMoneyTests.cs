using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Cheques;
using UCCMS.Data.Shared;
using Microsoft.EntityFrameworkCore;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement;

/// <summary>Acts on money at random, cheques and tax withheld among them, through the real use cases and the database: every invariant holds after each few.</summary>
public sealed class RandomMoneyTests
{
    [Theory]
    [InlineData(PaymentKind.Bnpl, 1)]
    [InlineData(PaymentKind.Bnpl, 2)]
    [InlineData(PaymentKind.Advance, 3)]
    public async Task Books_hold_whatever_is_done_in_whatever_order(PaymentKind payment, int seed)
    {
        await using var world = await SettlementWorld.CreateAsync(payment);
        await world.InvoicesAsync(Delhi, Mumbai);
        await using var scope = world.Gst.Database.AsSystem();
        var stage = new RandomStage(scope.ServiceProvider, [world.Nodal, world.SecondNodal, world.Clerk, world.DelhiDdo, world.MumbaiDdo], new Random(seed));
        var (money, bank, vouchers) = (new RandomMoneyActs(stage), new RandomBankActs(stage), new RandomVoucherActs(stage));
        var done = 0;
        for (var act = 1; act <= 180; act++)
        {
            done += await (act % 5 == 0 ? vouchers.NextAsync() : act % 2 == 0 ? bank.NextAsync() : money.NextAsync()) ? 1 : 0;
            if (act % 60 == 0)
            {
                await world.RequireSoundBooksAsync();
            }
        }

        Assert.InRange(done, 40, 180);
        var ends = await world.Gst.ReadAsync(db => db.Scoped<Receipt>().Where(r => r.ChequeDate != null).Select(r => r.Status).Distinct().ToListAsync());
        Assert.Contains(ends, e => e is ReceiptStatus.Dishonoured or ReceiptStatus.ReturnedUnpaid); // chance came to cheques that went wrong
        Assert.True(payment == PaymentKind.Advance || await world.Gst.ReadAsync(db => db.Scoped<TdsDeduction>().AnyAsync()));
    }
}
