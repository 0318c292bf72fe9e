using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Advances;

/// <summary>Vouchers on advances as pages show them, within the post's sight; a filing office sees those under its GSTINs.</summary>
public sealed class AdvanceVoucherQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Null when the post sees no such voucher.</summary>
    public async Task<AdvanceVoucher?> VoucherAsync(AdvanceVoucherId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Scoped<AdvanceVoucher>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, ct) is { } own)
        {
            return own;
        }

        var filed = await GstinSight.Vouchers(db).SingleOrDefaultAsync(v => v.Id == id, ct);
        return filed is not null && (await GstinSight.Registrations(db).Select(r => r.Gstin).ToListAsync(ct)).Any(g => g.Value == filed.SupplierGstin) ? filed : null;
    }

    /// <summary>Receipt and refund vouchers on the money of a receipt, in order.</summary>
    public async Task<IReadOnlyList<AdvanceVoucher>> OfReceiptAsync(ReceiptId receipt, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<AdvanceVoucher>().AsNoTracking().Where(v => v.ReceiptId == receipt).OrderBy(v => v.IssuedAtUtc).ThenBy(v => v.Id).ToListAsync(ct);
    }
}
