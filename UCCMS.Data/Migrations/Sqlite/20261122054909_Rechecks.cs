using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Rechecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_BookingId",
                table: "BookingFindings");

            migrationBuilder.AddColumn<long>(
                name: "CustomerId",
                table: "FindingRechecks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_CustomerId",
                table: "FindingRechecks",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_BookingId_Code_Ground",
                table: "BookingFindings",
                columns: new[] { "BookingId", "Code", "Ground" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_FindingRechecks_Customers_CustomerId",
                table: "FindingRechecks",
                column: "CustomerId",
                principalTable: "Customers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_FindingRechecks_Customers_CustomerId",
                table: "FindingRechecks");

            migrationBuilder.DropIndex(
                name: "IX_FindingRechecks_CustomerId",
                table: "FindingRechecks");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_BookingId_Code_Ground",
                table: "BookingFindings");

            migrationBuilder.DropColumn(
                name: "CustomerId",
                table: "FindingRechecks");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_BookingId",
                table: "BookingFindings",
                column: "BookingId");
        }
    }
}
