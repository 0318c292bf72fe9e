using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Contracts;

/// <summary>
/// Puts the products and the Directorate's discount orders into the database where they are missing. What is there is
/// left alone, because the Administrator may have changed it.
/// </summary>
public static class ProductsAndDiscountsReference
{
    /// <summary>Services accounting code of postal services.</summary>
    public const string PostalSac = "996811";

    private const string SpeedPostTaxed = "Express post was never exempt: entry 6, notification 12/2017-Central Tax (Rate)";
    private const string ExemptBefore = "Exempt: entry 6, notification 12/2017-Central Tax (Rate)";
    private const string StillExempt = "Exempt: entry 6, notification 12/2017-Central Tax (Rate), as amended by 4/2022: post card, inland letter, book post, letters under 10 g";
    private const string TaxedSince = "Notification 4/2022-Central Tax (Rate), exemption withdrawn from 18-07-2022";

    private static readonly DateOnly GstBegan = new(2017, 7, 1);
    private static readonly DateOnly ExemptionEnded = new(2022, 7, 18);

    public static async Task LoadAsync(UccmsDbContext db, CancellationToken ct)
    {
        var present = await db.Set<Product>().Select(p => p.Code).ToListAsync(ct);
        db.AddRange(Products().Where(p => !present.Contains(p.Code, StringComparer.Ordinal)));
        if (!await db.Set<DiscountOrder>().AnyAsync(o => o.ContractId == null, ct))
        {
            db.Add(DiscountOrder.Official(SpeedPostDocumentDiscount.From01Oct2025));
        }

        await db.SaveChangesAsync(ct);
    }

    private static Product[] Products() =>
    [
        Express("SPD", "Inland Speed Post Document", SpeedPostDocumentDiscount.Group, hasTrafficClass: true),
        Express("SPP", "Inland Speed Post Parcel", "SP_PARCEL"),
        Express("BPC", "Business Parcel (India Post Parcel Contractual)", "BUSINESS_PARCEL"),
        Once("RGL", "Registered Letter"),
        Once("LGP", "Logistics Post"),
        Once("BMS", "Bill Mail Service"),
        Once("DPT", "Direct Post"),
        Express("EMS", "International Speed Post (EMS)"),
        Once("ITP", "International Tracked Packet"),
        Product.Of("BKP", "Book Post", discountGroup: null, "Book Post").Taxed(PostalSac, Percent.Zero, GstBegan, to: null, StillExempt, isExempt: true),
    ];

    private static Product Express(string code, string name, string? group = null, bool hasTrafficClass = false) =>
        Product.Of(code, name, group, name, hasTrafficClass).Taxed(PostalSac, Percent.Of(18), GstBegan, to: null, SpeedPostTaxed);

    // Other post was exempt until the exemption of the Department's services was cut down.
    private static Product Once(string code, string name) =>
        Product.Of(code, name, discountGroup: null, name)
            .Taxed(PostalSac, Percent.Zero, GstBegan, ExemptionEnded.AddDays(-1), ExemptBefore, isExempt: true)
            .Taxed(PostalSac, Percent.Of(18), ExemptionEnded, to: null, TaxedSince);
}
