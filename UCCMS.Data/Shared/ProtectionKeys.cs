using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>One key that protects cookies and forms; in the database, so that all web nodes share it.</summary>
internal sealed class ProtectionKey
{
    public int Id { get; init; }

    public string Name { get; init; } = string.Empty;

    public string Xml { get; init; } = string.Empty;
}

/// <summary>Mapping of <see cref="ProtectionKey"/>.</summary>
internal sealed class ProtectionKeyConfiguration : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("ProtectionKeys");
        builder.HasKey(k => k.Id);
        builder.Property(k => k.Xml).HasMaxLength(-1);
    }
}

/// <summary>Keeps the data-protection keys of ASP.NET Core in the database.</summary>
public sealed class ProtectionKeys(IServiceScopeFactory scopes, StartReads reads) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. reads.ProtectionKeys().Select(x => XElement.Parse(x))];

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("data protection"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        db.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });

        // The interface is synchronous; called once in 90 days, outside any request's context.
        Task.Run(() => db.SaveChangesAsync()).GetAwaiter().GetResult();
    }
}
