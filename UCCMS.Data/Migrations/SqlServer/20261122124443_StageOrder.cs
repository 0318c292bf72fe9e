using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class StageOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances",
                columns: new[] { "Stage", "DocumentId", "Since", "CounterpartOfficeId", "OfficeId", "NodalOfficeId", "Amount" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances",
                columns: new[] { "Stage", "Since", "CounterpartOfficeId", "OfficeId", "NodalOfficeId", "DocumentId", "Amount" });
        }
    }
}
