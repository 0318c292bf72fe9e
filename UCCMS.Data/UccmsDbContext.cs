using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data;

/// <summary>The one model; each provider has a subclass that owns its migrations. Knows who acts, for the office scope.</summary>
public abstract class UccmsDbContext(DbContextOptions options, ActorContext actors) : IdentityUserContext<Person>(options)
{
    /// <summary>As given; any other way to ask a context for them waits for its model.</summary>
    internal DbContextOptions Options { get; } = options;

    public Actor Actor => actors.Current;

    /// <summary>The reach of who acts; nothing at all while nobody is set (design time, sign-in).</summary>
    public OfficeScope Scope => actors.IsSet ? actors.Current.Scope : OfficeScope.Nothing;

    public DbSet<OfficeReach> OfficeReaches => Set<OfficeReach>();

    protected bool IsSqlite => Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    /// <summary>Looks for changed rows once. Each interceptor asks what will be saved, and would have every value of every row compared again.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        MoneySql.Register(builder, IsSqlite);
        LedgerSql.Register(builder, IsSqlite);
        builder.ApplyConfigurationsFromAssembly(typeof(UccmsDbContext).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties().Where(p => p.ClrType == typeof(DateTime) || p.ClrType == typeof(DateTime?)))
            {
                if (property.Name.EndsWith("Utc", StringComparison.Ordinal))
                {
                    property.SetValueConverter(new UtcConverter());
                }
            }

            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            }

            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership))
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }

        OfficeScopeFilter.Apply(builder, this);
        LoadedImportsFilter.Apply(builder, this);
    }
}
